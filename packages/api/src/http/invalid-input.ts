import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import type { Problem } from './problem.contract.ts';

type Fault = Problem['errors'][number];

/** Some part of a request is not what its contract asks for. */
export class InvalidInput extends Error {
  readonly errors: Fault[];
  constructor(errors: Fault[]) {
    super('Some input is not valid');
    this.errors = errors;
  }
}

const parts: Record<string, Pick<Fault, 'in'>> = {
  body: {},
  params: { in: 'path' },
  querystring: { in: 'query' },
  headers: { in: 'header' },
};

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart = 'body' }) =>
  (data: unknown) => {
    // Nothing sent is the same as nothing said: each missing field is named.
    const parsed = z.safeParse(schema, httpPart === 'body' ? (data ?? {}) : data);
    if (parsed.success) return { value: spelledOnce(parsed.data) };
    const faults = parsed.error.issues.flatMap(faultsOf).slice(0, most);
    return { error: new InvalidInput(faults.map((fault) => ({ ...fault, ...parts[httpPart] }))) };
  };

/** An answer is not larger than what it answers. */
const most = 100;

/** An id is the same in capitals (RFC 9562): it goes on in one spelling, so that nobody is two people by it. */
const spelledOnce = (value: unknown): unknown => {
  if (typeof value === 'string') return uuid.test(value) ? value.toLowerCase() : value;
  // Bytes are no fields: taken apart, a file of 25 MB fills the memory.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(spelledOnce);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, spelledOnce(inner)]),
  );
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What is wrong, where, in our codes. */
export const faultsOf = (issue: z.core.$ZodIssue): Fault[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: 'unknown-field',
    }));
  return [{ pointer: pointerTo(issue.path), ...reasonOf(issue) }];
};

const reasonOf = (issue: z.core.$ZodIssue): Pick<Fault, 'code' | 'facts'> => {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return { code: 'required' };
  if (issue.code === 'invalid_type' && issue.expected === 'number') return { code: 'not-a-number' };
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { code: 'not-whole' };
  if (issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) === 1)
    return { code: 'required' };
  if (issue.code === 'too_small')
    return { code: 'too-small', facts: { minimum: Number(issue.minimum) } };
  if (issue.code === 'too_big')
    return { code: 'too-big', facts: { maximum: Number(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'not-an-email' };
  if (issue.code === 'invalid_format' && issue.format === 'url') return { code: 'not-an-address' };
  if (issue.code === 'invalid_format' && issue.format === 'date') return { code: 'not-a-day' };
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return { code: 'not-an-instant' };
  if (issue.code === 'custom' && issue.params) {
    const { code } = issue.params;
    return { code: String(code) };
  }
  return { code: issue.code.replaceAll('_', '-') };
};

/** RFC 6901, as a URI fragment. */
const pointerTo = (path: readonly PropertyKey[]) =>
  `#${path.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
