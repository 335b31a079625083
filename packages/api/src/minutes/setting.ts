import type { MinutesRecord } from '@klubba/domain';
import type { Rendition } from '../documents/naming.ts';
import type { Words } from '../documents/words.ts';

/** What the sentences of one document share. */
export type Setting = {
  readonly words: Words;
  /** The word that begins a clause. */
  readonly that: string;
  readonly rendition: Rendition;
  readonly record: MinutesRecord;
  readonly name: (personId: string) => string;
  readonly body: (bodyId: string) => string;
  readonly clock: (instant: string) => string;
  readonly text: (text: string) => string;
};
