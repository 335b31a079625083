import fc from 'fast-check';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

type Schemas = Readonly<Record<string, unknown>>;

/** Ids that answers have given, by the name they had there. */
export type KnownIds = Map<string, string[]>;

/** Stands for an id of that name; `fillIn` puts one there when the request is sent. */
const knownId = (name: string) => fc.nat({ max: 999 }).map((n) => `@id-${name}-${n}@`);

export const fillIn = (text: string, ids: KnownIds) =>
  text.replace(/@id-(\w+)-(\d+)@/g, (_, name: string, n: string) => {
    const some = ids.get(name) ?? ids.get('personId')!;
    return some[Number(n) % some.length]!;
  });

/** Learns the ids in an answer. */
export const learnIds = (answer: unknown, ids: KnownIds) => {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, value] of Object.entries(answer)) {
    const some = ids.get(name) ?? [];
    if (name.endsWith('Id') && typeof value === 'string' && !some.includes(value))
      ids.set(name, [...some, value]);
    learnIds(value, ids);
  }
};

/** Values for a JSON Schema: mostly what it asks for, now and then something else altogether. */
export const arbitraryOf = (
  schema: Schema,
  schemas: Schemas,
  name = 'personId',
): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 60, arbitrary: fitting(schema, schemas, name) },
    { weight: 1, arbitrary: strange },
  );

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\0', '\ud800', 'x'.repeat(20_000), 1e308, -0, 2 ** 53, '__proto__', [], {}),
);

const fitting = (schema: Schema, schemas: Schemas, name: string): fc.Arbitrary<unknown> => {
  if (schema.$ref)
    return arbitraryOf(schemas[schema.$ref.split('/').at(-1)!] as Schema, schemas, name);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, schemas, name)));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') return objectOf(schema, schemas);
  if (type === 'array') return arrayOf(schema, schemas, name);
  if (type === 'string') return textOf(schema, name);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer' || type === 'number') return numberOf(schema);
  return strange;
};

const objectOf = ({ properties = {}, required = [] }: Schema, schemas: Schemas) => {
  const parts = Object.entries(properties).map(
    ([name, part]) => [name, arbitraryOf(part, schemas, name)] as const,
  );
  const whole = fc.record(Object.fromEntries(parts), { requiredKeys: [...required] as never });
  const spoilt = fc
    .tuple(fc.record(Object.fromEntries(parts), { requiredKeys: [] }), strange)
    .map(([some, extra]) => ({ ...(some as object), extra }));
  return fc.oneof({ weight: 60, arbitrary: whole }, { weight: 1, arbitrary: spoilt });
};

const arrayOf = (
  { items = {}, minItems = 0, maxItems = 4 }: Schema,
  schemas: Schemas,
  name: string,
) =>
  fc.array(arbitraryOf(items, schemas, name.replace(/Ids$/, 'Id')), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 4)),
  });

const numberOf = ({ minimum = -3, maximum = 40 }: Schema) =>
  fc.oneof(
    fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, minimum + 40)) }),
    fc.constantFrom(minimum, maximum),
  );

const textOf = ({ format = '', pattern, minLength = 0, maxLength = 200 }: Schema, name: string) => {
  if (format === 'uuid')
    return fc.oneof({ weight: 19, arbitrary: knownId(name) }, { weight: 1, arbitrary: fc.uuid() });
  const known = formats[format];
  if (known) return known;
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
};

const near = { min: new Date('2023-01-01'), max: new Date('2027-12-31') };
const far = { min: new Date('0000-01-01'), max: new Date('9999-12-31') };
const moment = fc.oneof(
  { weight: 4, arbitrary: fc.date({ ...near, noInvalidDate: true }) },
  { weight: 1, arbitrary: fc.date({ ...far, noInvalidDate: true }) },
);

const formats: Record<string, fc.Arbitrary<string>> = {
  'date-time': moment.map((date) => date.toISOString()),
  date: moment.map((date) => date.toISOString().slice(0, 10)),
  email: fc.emailAddress(),
};
