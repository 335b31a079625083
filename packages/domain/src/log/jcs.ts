/** Why a value has no canonical form that every reader agrees on. */
export type NotCanonical = 'nul-character' | 'lone-surrogate' | 'number-out-of-range' | 'not-json';

/** A value that cannot be canonical JSON; the pointer (RFC 6901) says where. */
export class NotCanonicalError extends Error {
  readonly code: NotCanonical;
  readonly pointer: string;
  constructor(code: NotCanonical, pointer: string) {
    super(`${code} at '${pointer}'`);
    this.code = code;
    this.pointer = pointer;
  }
}

/**
 * The canonical JSON text of a value (RFC 8785): keys sorted by UTF-16 code units, numbers as ECMAScript writes them, no space.
 * Leaves out undefined properties, as JSON does. Refuses what PostgreSQL's jsonb could not give back:
 * NUL, lone surrogates, infinite numbers, and whatever JSON has no word for.
 */
export const jcs = (value: unknown): string => write(value, '');

const write = (value: unknown, pointer: string): string => {
  if (typeof value === 'string') return text(value, pointer);
  if (typeof value === 'number') return number(value, pointer);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return `[${value.map((item, i) => write(item, `${pointer}/${i}`)).join(',')}]`;
  if (isPlain(value)) return `{${members(value, pointer)}}`;
  throw new NotCanonicalError('not-json', pointer);
};

const members = (object: Readonly<Record<string, unknown>>, pointer: string) => {
  const keys = Object.keys(object).filter((key) => object[key] !== undefined);
  const member = (key: string) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return `${text(key, at)}:${write(object[key], at)}`;
  };
  return keys.sort().map(member).join(',');
};

const text = (value: string, pointer: string) => {
  if (!value.isWellFormed()) throw new NotCanonicalError('lone-surrogate', pointer);
  if (value.includes('\0')) throw new NotCanonicalError('nul-character', pointer);
  return JSON.stringify(value);
};

// Minus zero becomes 0, as the RFC and ECMAScript have it.
const number = (value: number, pointer: string) => {
  if (!Number.isFinite(value)) throw new NotCanonicalError('number-out-of-range', pointer);
  return String(value);
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
