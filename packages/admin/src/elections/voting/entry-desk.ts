import type { CountEntries, KeepCountEntryBody, Problem } from '@klubba/api/contract';
import type { EntryOrder } from '@klubba/domain/election';

export type KeptEntries = CountEntries['entries'];

/** Where what is entered of a round is kept until it is sealed. */
export type EntryDesk = {
  /** As far as one may see it. Throws where nobody answers. */
  readonly load: () => Promise<KeptEntries>;
  /** Gives what is kept then, or what stopped it. */
  readonly keep: (
    entry: EntryOrder,
    body: KeepCountEntryBody,
  ) => Promise<KeptEntries | { readonly problem: Problem }>;
};
