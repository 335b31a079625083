import { z } from 'zod';
import { catalogue, fact } from '../event.ts';
import { TextKind } from './vocabulary.ts';

const TextBegun = fact('TextBegun', 1, { title: z.string(), kind: TextKind });
const TextVersionWritten = fact('TextVersionWritten', 1, {
  versionId: z.uuid(),
  number: z.int(),
  basis: z.uuid().nullable(),
  text: z.string(),
});
const TextRenamed = fact('TextRenamed', 1, { title: z.string(), kind: TextKind });

export const numberedTextEvents = catalogue([TextBegun, TextVersionWritten, TextRenamed]);
export type NumberedTextEvent = NonNullable<typeof numberedTextEvents.event>;
