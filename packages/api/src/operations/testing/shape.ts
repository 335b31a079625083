import type { Document } from '../../testing/operations.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a program may rely on, a line each. A line that goes breaks a program; one that comes adds something, unless it `needs` what was not
 * needed before.
 */
export const shapeOf = ({ paths, components }: Document): string[] => {
  const lines = new Set<string>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const { operationId, parameters = [], requestBody, responses } = operation;
      lines.add(`${operationId}: ${method.toUpperCase()} ${path}`);
      for (const { name, in: where, required, schema } of parameters) {
        lines.add(`${operationId} ${where} ${name}: ${kindOf(schema)}`);
        if (required && where !== 'path') lines.add(`${operationId} needs ${where} ${name}`);
      }
      const body = requestBody?.content['application/json']?.schema;
      if (body) lines.add(`${operationId} takes ${kindOf(body)}`);
      for (const [status, answer] of Object.entries(responses))
        if (Number(status) < 300 && 'content' in answer)
          for (const [type, { schema }] of Object.entries(answer.content ?? {}))
            lines.add(`${operationId} gives ${status} ${type} ${kindOf(schema)}`);
    }
  const sent = sentIn({ paths, components });
  for (const [name, schema] of Object.entries(components.schemas))
    fieldsOf(schema, name, sent.has(name), lines);
  return [...lines].sort();
};

/** What breaks a program that relied on what was there before. */
export const breaksBetween = (before: readonly string[], now: readonly string[]): string[] => {
  const [was, is] = [new Set(before), new Set(now)];
  return [
    ...before.filter((line) => !is.has(line) && !isNeed(line)).map((line) => `- ${line}`),
    ...now
      .filter((line) => !was.has(line) && isNeed(line) && isOld(line, was))
      .map((line) => `+ ${line}`),
  ];
};

const isNeed = (line: string) => / needs /.test(line);

/** What is new as a whole may need what it likes. */
const isOld = (line: string, was: ReadonlySet<string>) => {
  const [name = ''] = line.split(' ');
  return [...was].some((one) => one.startsWith(`${name}:`) || one.startsWith(`${name}.`));
};

const fieldsOf = (schema: Json, at: string, isSent: boolean, lines: Set<string>): void => {
  const { properties, required, items, anyOf, oneOf } = schema as {
    properties?: Record<string, Json>;
    required?: string[];
    items?: Json;
    anyOf?: Json[];
    oneOf?: Json[];
  };
  for (const [name, part] of Object.entries(properties ?? {})) {
    lines.add(`${at}.${name}: ${kindOf(part)}`);
    if (isSent && required?.includes(name)) lines.add(`${at} needs ${name}`);
    fieldsOf(part, `${at}.${name}`, isSent, lines);
  }
  if (items) fieldsOf(items, `${at}[]`, isSent, lines);
  for (const one of anyOf ?? oneOf ?? []) fieldsOf(one, at, isSent, lines);
};

/** A value as far as a program cares: its name, its kind. New values of an enumeration may come in answers at any time. */
const kindOf = (schema: Json): string => {
  const {
    $ref,
    type,
    format,
    items,
    anyOf,
    oneOf,
    enum: values,
  } = schema as {
    $ref?: string;
    type?: string | string[];
    format?: string;
    items?: Json;
    anyOf?: Json[];
    oneOf?: Json[];
    enum?: unknown[];
  };
  if ($ref) return $ref.split('/').at(-1)!;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (values) return 'enum';
  if (items) return `list of ${kindOf(items)}`;
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map(kindOf))].sort().join(' | ');
  return [type ?? 'any'].flat().join(' | ') + (format ? ` (${format})` : '');
};

/** The schemas that are sent, and those that they refer to. */
const sentIn = ({ paths, components }: Document) => {
  const names = new Set<string>();
  const look = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part ?? null).matchAll(/schemas\/([^"]+)"/g))
      if (!names.has(name)) {
        names.add(name);
        look(components.schemas[name]);
      }
  };
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
    look(operation.requestBody);
  return names;
};
