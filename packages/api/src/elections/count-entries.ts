import { seesEntry } from '@klubba/domain/election';
import type { z } from 'zod';
import { personNames } from '../record/person-names.ts';
import type { CountEntries } from './contract.ts';
import { type EntriesOf, readEntries } from './count-entry-table.ts';

/** The entries of a round as somebody who counts may see them: of an entry that is not theirs to read only who is at it. */
export const entriesAsSeen = async (
  of: EntriesOf,
  { personId }: { readonly personId: string },
): Promise<z.output<typeof CountEntries>> => {
  const kept = await readEntries(of);
  const people = kept.map(({ by }) => by);
  const names = await personNames(of.tx, of.organisationId, people);
  return {
    entries: kept.map((one) => {
      const { placeId, entry, by, isWhole, rows, lines, counted } = one;
      const ofPlace = kept.filter((other) => other.placeId === placeId);
      const isSeen = seesEntry(personId, one, ofPlace);
      return {
        ...{ placeId, entry, by, name: names.get(by) ?? null, isWhole },
        said: isSeen ? { rows, lines: [...lines], counted } : null,
      };
    }),
  };
};
