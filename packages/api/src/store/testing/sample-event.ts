import { z } from 'zod';
import type { Schema } from '../../testing/arbitrary-of.ts';

/** A value of a schema, the same each time and with everything in it that may be: enough to see whether the schema still reads it. */
export const sample = (schema: z.ZodType) => schema.parse(make(describe(schema)));

/** A schema in words that can be kept and compared: JSON Schema. */
export const describe = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    reused: 'inline',
    // Names of the API's document have no place in it.
    metadata: z.registry(),
  }) as Schema;

const make = (schema: Schema): unknown => {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return make(choices.find(({ type }) => type !== 'null') ?? choices[0]!);
  const [type] = [schema.type ?? 'null'].flat();
  if (type === 'string') return text(schema);
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 3, 3);
  if (type === 'boolean') return true;
  if (type === 'array') return schema.prefixItems?.map(make) ?? [make(schema.items ?? {})];
  if (type === 'object') return object(schema);
  return null;
};

const object = ({ properties = {}, propertyNames, additionalProperties }: Schema) => {
  const named = Object.entries(properties).map(([key, value]) => [key, make(value)]);
  if (typeof additionalProperties !== 'object') return Object.fromEntries(named);
  const keys = propertyNames?.enum ?? [make(propertyNames ?? { type: 'string' })];
  return Object.fromEntries([...named, ...keys.map((key) => [key, make(additionalProperties)])]);
};

const text = ({ pattern, format }: Schema) => {
  const fits = new RegExp(pattern ?? '', 'u');
  const found = texts.find((one) => (format ? pattern : true) && fits.test(one));
  if (found === undefined) throw new Error(`No sample text fits ${format ?? pattern}`);
  return found;
};

const texts = [
  'Beslut: 12 kr till Åsa 🎉',
  '00000000-0000-4000-8000-000000000001',
  '2026-11-23',
  '18:30',
  '2026-11-23T18:30:00.000Z',
  '0123456789abcdef'.repeat(4),
  'sv',
  'decisions:read',
  'DecisionEntered',
  'word',
  'a@example.org',
  '802000-0000',
  'A',
  '1',
];
