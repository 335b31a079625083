import type { z } from 'zod';

/** A value as one personal text of an event: the vault keeps it whole under one key, and it is gone whole when the key is. */
export const packed = (value: unknown) => JSON.stringify(value);

/** What was packed; nothing where it has been destroyed. */
export const unpacked = <Schema extends z.ZodType>(
  schema: Schema,
  text: string | null,
): z.infer<Schema> | undefined => {
  if (text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
