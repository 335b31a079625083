import type { Document, Json, Parameter } from './document.ts';
import { common } from './glossary/common.ts';
import { congresses } from './glossary/congresses.ts';
import { decisions } from './glossary/decisions.ts';
import { elections } from './glossary/elections.ts';
import { employments } from './glossary/employments.ts';
import { parameters } from './glossary/parameters.ts';

/** What a name says wherever it stands, unless its schema says something nearer by `.describe()`. */
const glossary: Readonly<Record<string, string>> = {
  ...common,
  ...decisions,
  ...elections,
  ...employments,
  ...congresses,
};

/** Says of every property and parameter what it is, and of those that hold an instant that they do; leaves out what a format says already. */
export const describeNames = ({ paths, components }: Document) => {
  for (const schema of Object.values(components.schemas)) describeSchema(schema);
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const parameter of operation.parameters ?? []) describeParameter(parameter);
    describeSchema(operation.requestBody as Json | undefined);
    describeSchema(operation.responses);
  }
};

const describeParameter = (parameter: Parameter) => {
  const { name, schema } = parameter;
  const own: Readonly<Record<string, string>> = parameters;
  parameter.description ??= (schema.description as string) ?? own[name] ?? wordsOf(name);
  describeSchema(schema);
};

const describeSchema = (schema: unknown): void => {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { properties?: Record<string, Json> };
  if (properties && typeof properties === 'object')
    for (const [name, property] of Object.entries(properties)) {
      if (isInstant(name)) sayInstant(property);
      const description = property.description ?? wordsOf(name);
      if (description) Object.assign(property, { description });
    }
  leaveOutTheObvious(schema as Json);
  for (const [name, inner] of Object.entries(schema)) if (name !== 'example') describeSchema(inner);
};

const wordsOf = (name: string): string | undefined =>
  glossary[name] ?? glossary[name.split('.')[0]!] ?? idOf(name);

/** `meetingId` is the id of a meeting, whatever it stands in. */
const idOf = (name: string) => {
  const [, what, many] = /^([a-z]\w*)Id(s?)$/.exec(name) ?? [];
  if (!what) return;
  const words = what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return many ? `The ids of each ${words}` : `The id of the ${words}`;
};

/** What ends on `At` has an instant, but for what is told by the clock on a wall. */
const isInstant = (name: string) => /^at$|[a-z]At$/.test(name) && !clocks.has(name);

const clocks = new Set(['startsAt', 'resumesAt', 'expectedAt']);

const sayInstant = (property: Json) => {
  const isText = [property.type].flat().includes('string');
  if (isText && !property.format && !property.enum) property.format = 'date-time';
};

/** A format has its pattern by itself, and no whole number of ours passes what JSON holds. */
const leaveOutTheObvious = (schema: Json) => {
  if (schema.format && typeof schema.pattern === 'string') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
};
