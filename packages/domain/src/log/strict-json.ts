/** What makes a text unfit as input, though some readers would take it. */
export type BadJsonCode =
  | 'malformed-json'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'nul-character'
  | 'lone-surrogate'
  | 'number-out-of-range'
  | 'negative-zero'
  | 'nested-too-deep';

/** A text that is not JSON, or that two readers could understand differently; the pointer (RFC 6901) says where. */
export class BadJson extends Error {
  readonly code: BadJsonCode;
  readonly pointer: string;
  constructor(code: BadJsonCode, pointer: string) {
    super(`${code} at '${pointer}'`);
    this.code = code;
    this.pointer = pointer;
  }
}

/**
 * Reads JSON as strictly as I-JSON (RFC 7493) asks, so that what was sent is what is stored and hashed. Refuses with `BadJson`:
 * malformed text, a key twice in one object, `__proto__`, NUL, lone surrogates, 1e400, -0, and more than 64 levels.
 */
export const parseStrictJson = (text: string): unknown => {
  const value = parse(text);
  const seen: Seen = { keys: 0, strings: text.includes('\\u') || !text.isWellFormed() };
  look(value, [], seen);
  // A key that comes twice leaves one colon more in the text than keys in the value.
  if (seen.keys !== colons(text)) throw new BadJson('duplicate-key', firstDuplicate(text));
  return value;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadJson('malformed-json', '');
  }
};

/** Counts keys; looks into strings only where the text could hide something in them. */
type Seen = { keys: number; readonly strings: boolean };

const deepest = 64;

const look = (value: unknown, path: (string | number)[], seen: Seen) => {
  if (typeof value === 'string') {
    if (seen.strings) lookAtText(value, path);
    return;
  }
  if (typeof value === 'number') return lookAtNumber(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= deepest) throw new BadJson('nested-too-deep', pointer(path));
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    path.push(key);
    if (typeof key === 'string') {
      seen.keys += 1;
      if (key === '__proto__') throw new BadJson('forbidden-key', pointer(path));
      if (seen.strings) lookAtText(key, path);
    }
    look((value as Record<string | number, unknown>)[key], path, seen);
    path.pop();
  }
};

const lookAtText = (text: string, path: (string | number)[]) => {
  if (text.includes('\0')) throw new BadJson('nul-character', pointer(path));
  if (!text.isWellFormed()) throw new BadJson('lone-surrogate', pointer(path));
};

const lookAtNumber = (value: number, path: (string | number)[]) => {
  if (!Number.isFinite(value)) throw new BadJson('number-out-of-range', pointer(path));
  if (Object.is(value, -0)) throw new BadJson('negative-zero', pointer(path));
};

const pointer = (path: readonly (string | number)[]) =>
  path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    // A pointer is shown and sent on, so it must be fit for that itself.
    .toWellFormed()
    .replaceAll('\0', '\uFFFD');

const [quote, backslash, colon] = [34, 92, 58];

/** The colons of a JSON text that stand outside its strings. */
const colons = (text: string) => {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === quote) inside = !inside;
    else if (inside && unit === backslash) i += 1;
    else if (!inside && unit === colon) count += 1;
  }
  return count;
};

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Where the first key stands for the second time, in a text that is known to be JSON. */
const firstDuplicate = (text: string) => {
  const levels: { keys: Set<string> | undefined; at: string | number }[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    if (token === '[') levels.push({ keys: undefined, at: 0 });
    if (token === '}' || token === ']') levels.pop();
    if (token === ',' && typeof level?.at === 'number') level.at += 1;
    if (token === ':' && level) {
      level.at = JSON.parse(last) as string;
      if (level.keys?.has(level.at)) return pointer(levels.map(({ at }) => at));
      level.keys?.add(level.at);
    }
    last = token;
  }
  return '';
};
