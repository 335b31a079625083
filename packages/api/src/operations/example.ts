type Schema = {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
};

/** An example for a schema: its own where the contract gives one, else the plainest value that fits. */
export const exampleOf = (
  schema: Schema,
  components: Readonly<Record<string, Schema>>,
): unknown => {
  if (schema.$ref) return exampleOf(components[schema.$ref.split('/').at(-1)!]!, components);
  if (schema.examples?.length) return schema.examples[0];
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return exampleOf(choice[0]!, components);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, components)));
  const [type] = [schema.type ?? 'object'].flat();
  if (type === 'object') return objectExample(schema, components);
  if (type === 'array') return listExample(schema, components);
  if (type === 'string') return textExample(schema);
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  return type === 'boolean' ? true : null;
};

const listExample = (
  { items, minItems = 1 }: Schema,
  components: Readonly<Record<string, Schema>>,
) =>
  items ? Array.from({ length: Math.max(1, minItems) }, () => exampleOf(items, components)) : [];

const objectExample = (schema: Schema, components: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, value]) => [
      name,
      exampleOf(value, components),
    ]),
  );

const texts: Record<string, string> = {
  uuid: '6b1f2f6e-6d0c-4c7e-9a39-0d4c7d1c2a10',
  'date-time': '2024-02-14T17:30:00.000Z',
  date: '2024-02-14',
  email: 'siv@example.org',
  uri: 'https://example.org/',
};

// Beside formats, some patterns have something to show.
const patterns: Record<string, string> = {
  '^[1-9]\\d{0,2}$': '100',
  '^\\d{1,10}$': '312',
  '^([01]\\d|2[0-3]):[0-5]\\d$': '18:30',
  '^\\+?[0-9(][0-9 ()./-]{2,30}$': '08-123 45 67',
  '^[\\d ,;:=]*$': '12 3 1',
  '^[A-Z][A-Za-z]{1,59}$': 'DecisionEntered',
  '^[0-9a-f]{64}$': '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b',
};

const textExample = ({ format = '', pattern = '', minLength = 0 }: Schema) =>
  texts[format] ?? patterns[pattern] ?? 'text'.padEnd(minLength, '.');
