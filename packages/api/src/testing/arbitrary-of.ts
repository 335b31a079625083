import fc from 'fast-check';

/** As much of JSON Schema as bodies and events use. */
export type Schema = {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

type Habits = {
  /** A text, by its schema and the name that it has in its object. */
  readonly text: (schema: Schema, name: string) => fc.Arbitrary<string>;
  readonly number: (schema: Schema) => fc.Arbitrary<number>;
  /** What becomes of a value: itself, unless somebody wants to be sent worse. */
  readonly bend?: (value: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>;
  /** What a `$ref` names. */
  readonly schemas?: Readonly<Record<string, unknown>>;
};

/** Values for a JSON Schema, its texts and numbers as somebody's habits are. */
export const arbitraryOf = (habits: Habits) => {
  const { text, number, bend = (value) => value, schemas = {} } = habits;
  const of = (schema: Schema, name = ''): fc.Arbitrary<unknown> => bend(fitting(schema, name));
  const fitting = (schema: Schema, name: string): fc.Arbitrary<unknown> => {
    if (schema.$ref) return of(schemas[schema.$ref.split('/').at(-1)!] as Schema, name);
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, name)));
    const [type] = [schema.type ?? 'null'].flat();
    if (type === 'object') return objectOf(schema);
    if (type === 'array') return arrayOf(schema, name);
    if (type === 'string') return text(schema, name);
    if (type === 'boolean') return fc.boolean();
    return type === 'integer' || type === 'number' ? number(schema) : fc.constant(null);
  };
  const objectOf = (schema: Schema) => {
    const { properties = {}, required, propertyNames, additionalProperties } = schema;
    const rest = typeof additionalProperties === 'object' ? (propertyNames?.enum ?? []) : [];
    const parts = [
      ...Object.entries(properties).map(([name, part]) => [name, of(part, name)]),
      ...rest.map((name) => [name, of(additionalProperties as Schema)]),
    ];
    return fc.record(Object.fromEntries(parts), { requiredKeys: [...(required ?? [])] as never });
  };
  const arrayOf = (
    { items = {}, prefixItems, minItems = 0, maxItems = 4 }: Schema,
    name: string,
  ) =>
    prefixItems
      ? fc.tuple(...prefixItems.map((item) => of(item)))
      : fc.array(of(items, name.replace(/Ids$/, 'Id')), {
          minLength: minItems,
          maxLength: Math.max(minItems, Math.min(maxItems, 4)),
        });
  return of;
};
