import type { Meeting, MinutesRecord } from '@klubba/domain';
import type { Rendition } from '../documents/naming.ts';
import type { Words } from '../documents/words.ts';

/** What the sentences of one document share. */
export type Setting = {
  readonly words: Words;
  /** Who decides, at the head of a sentence: the board, or the meeting itself. */
  readonly who: string;
  /** The word that begins a clause. */
  readonly that: string;
  readonly rendition: Rendition;
  readonly record: MinutesRecord;
  /** What the record was made of. */
  readonly meeting: Meeting;
  /** Where those entitled to vote were counted, and nobody stands in a register. */
  readonly byHeads: boolean;
  readonly name: (personId: string) => string;
  readonly body: (bodyId: string) => string;
  /** Whether the record goes to the end of the meeting. */
  readonly isClosed: boolean;
  /** When something was, with a blank before it; nothing where nobody knows. */
  readonly when: (at: string | null) => string;
  readonly text: (text: string) => string;
};
