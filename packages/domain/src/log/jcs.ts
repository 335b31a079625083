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
export const jcs = (value: unknown): string => write(value, []);

/** Where in the value it is; spelled as a pointer only where something is wrong. */
type Path = (string | number)[];

const write = (value: unknown, path: Path): string => {
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return number(value, path);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${items(value, path)}]`;
  if (isPlain(value)) return `{${members(value, path)}}`;
  throw fault('not-json', path);
};

const items = (list: readonly unknown[], path: Path) => {
  let written = '';
  for (const [i, item] of list.entries()) {
    path.push(i);
    written += `${i ? ',' : ''}${write(item, path)}`;
    path.pop();
  }
  return written;
};

const members = (object: Readonly<Record<string, unknown>>, path: Path) => {
  let written = '';
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value === undefined) continue;
    path.push(key);
    written += `${written ? ',' : ''}${text(key, path)}:${write(value, path)}`;
    path.pop();
  }
  return written;
};

const text = (value: string, path: Path) => {
  if (plain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw fault('lone-surrogate', path);
  if (value.includes('\0')) throw fault('nul-character', path);
  return JSON.stringify(value);
};

/** ASCII that stands for itself. */
const plain = /^[ !#-[\]-~]*$/;

// Minus zero becomes 0, as the RFC and ECMAScript have it.
const number = (value: number, path: Path) => {
  if (!Number.isFinite(value)) throw fault('number-out-of-range', path);
  return String(value);
};

const fault = (code: NotCanonical, path: Path) => {
  const steps = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return new NotCanonicalError(code, steps.map((step) => `/${step}`).join(''));
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
