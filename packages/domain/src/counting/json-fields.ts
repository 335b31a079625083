/** A JSON object whose fields are not yet known. */
export type Fields = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;

export const list = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

/** The texts of a list, or nothing where anything else stands in it. */
export const texts = (value: unknown): readonly string[] | undefined => {
  const all = list(value);
  return all?.every(isText) ? all : undefined;
};

export const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;
