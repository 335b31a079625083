import { type Html, html, joined } from '../http/html.ts';

export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

type Schemas = Readonly<Record<string, Schema>>;

/** A schema as nested lists: what there is, of which kind, and whether it may be left out. */
export const schemaTree = (schema: Schema, schemas: Schemas, depth = 0): Html => {
  const found = resolve(schema, schemas);
  const inner = found.items ? resolve(found.items, schemas) : found;
  if (inner.properties && depth < 6) return fields(inner, schemas, depth);
  const choices = inner.anyOf ?? inner.oneOf;
  const objects = choices?.filter((choice) => resolve(choice, schemas).properties) ?? [];
  return joined(objects.map((choice) => schemaTree(choice, schemas, depth + 1)));
};

const fields = ({ properties = {}, required = [] }: Schema, schemas: Schemas, depth: number) =>
  html`<ul class="fields">${joined(
    Object.entries(properties).map(
      ([name, part]) =>
        html`<li><code>${name}</code> <span>${kind(part, schemas)}${
          required.includes(name) ? '' : ', optional'
        }</span>${schemaTree(part, schemas, depth + 1)}</li>`,
    ),
  )}</ul>`;

const kind = (schema: Schema, schemas: Schemas): string => {
  const found = resolve(schema, schemas);
  if ('const' in found) return JSON.stringify(found.const);
  if (found.enum) return found.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (found.items) return `list of ${kind(found.items, schemas)}`;
  const choices = found.anyOf ?? found.oneOf;
  if (choices) return [...new Set(choices.map((choice) => kind(choice, schemas)))].join(' | ');
  return found.format ?? [found.type ?? 'anything'].flat().join(' | ');
};

const resolve = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? schemas[schema.$ref.split('/').at(-1)!]! : schema;
