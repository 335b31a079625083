import { channel } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Denied } from '../http/denied.ts';
import { createTypesetter, TypesetterBusy } from './typesetter-process.ts';

const typesetter = createTypesetter();

/** Says of each document that it is to be set. */
export const settingDocument = channel('klubba:setting-document');

/** Ends the process that sets documents; the next document starts another. */
export const endTypesetter = typesetter.end;

/**
 * Sets a template with its data, on a date that becomes the document's. The data is placed as content, so no text in it is
 * ever markup. Denies what cannot be set with 500 `document-not-set`, and with 503 who would wait too long.
 */
export const setPdf = async (source: string, data: object, on: string): Promise<Buffer> => {
  settingDocument.publish(on);
  const [year, month, day] = on.split('-').map(Number);
  return typesetter
    .set({ source, data: { ...data, on: { year, month, day } } })
    .catch((error: unknown) => {
      if (error instanceof TypesetterBusy) throw new Denied(503, 'unavailable');
      // What the typesetter says quotes the text: it is for no log.
      throw new Denied(500, 'document-not-set', { cause: error });
    });
};

/** A template beside this file, after those that it builds on. Templates are part of the program and read once. */
export const template = (...names: readonly string[]) =>
  names
    .map((name) => readFileSync(path.join(import.meta.dirname, `${name}.typ`), 'utf8'))
    .join('\n');
