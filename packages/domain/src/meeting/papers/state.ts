import type { z } from 'zod';
import type {
  FileAttached,
  FileReplaced,
  MinutesSignedOnPaper,
  NamesWithheld,
  PapersFollowed,
} from './events.ts';
import type { Audience } from './vocabulary.ts';

type Of<Schema extends z.ZodType> = Omit<z.infer<Schema>, 'type' | 'v'>;

/** Papers that followed the notice. */
export type Papers = Of<typeof PapersFollowed>;

/** A file beside the record; the bytes are under its hash. */
export type MeetingFile = Of<typeof FileAttached> & {
  /** Whom it is for; left out where nobody chose. */
  readonly audience?: Audience;
  /** What it was before it was replaced, the first one first. */
  readonly earlier?: readonly FileVersion[];
};

type FileVersion = Omit<Of<typeof FileReplaced>, 'fileId'>;

/** How minutes were signed outside of Klubba. */
export type OnPaper = Pick<
  Of<typeof MinutesSignedOnPaper>,
  'signers' | 'scanId' | 'vouchedBy' | 'at'
>;

/** People, and words that are names, that are not published. */
export type Withheld = Of<typeof NamesWithheld>;

/** The annexes by their number. */
export const annexesOf = ({ files }: { readonly files: readonly MeetingFile[] }) =>
  files
    .flatMap(({ use, number, ...file }) =>
      use === 'annex' && number !== null ? [{ number, ...file }] : [],
    )
    .toSorted((a, b) => a.number - b.number);
