import type { EnteredCount, EntryOrder } from '@klubba/domain/election';
import { jcs } from '@klubba/domain/log';
import type { Tx } from '../database/database.ts';
import { openWithSecret, sealWithSecret } from '../store/seal-with-secret.ts';

declare module '../database/database.ts' {
  interface Tables {
    'vault.countEntry': {
      organisationId: string;
      electionId: string;
      part: string;
      round: number;
      place: string;
      entry: EntryOrder;
      openedAt: Date;
      enteredBy: string;
      isWhole: boolean;
      content: Buffer;
    };
  }
}

/** What somebody has typed: the rows of the sheet, and a line for each kind of paper. Whole, also what it comes to. */
export type EntryContent = {
  readonly rows: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly counted: EnteredCount | null;
  /** As it was when it was handed over. */
  readonly handedOver: EnteredCount | null;
};

export type KeptEntry = EntryContent & {
  readonly placeId: string | null;
  readonly entry: EntryOrder;
  readonly by: string;
  readonly isWhole: boolean;
};

/** Whose count: a round of an election, as it was opened. */
export type EntriesOf = {
  readonly tx: Tx;
  readonly secret: string;
  readonly organisationId: string;
  readonly electionId: string;
  readonly round: { readonly part: string; readonly round: number; readonly at: string };
};

/** Everything that is entered of a round and not sealed yet. */
export const readEntries = async (of: EntriesOf): Promise<KeptEntry[]> => {
  const rows = await of.tx
    .selectFrom('vault.countEntry')
    .select(['place', 'entry', 'enteredBy', 'isWhole', 'content'])
    .where('organisationId', '=', of.organisationId)
    .where('electionId', '=', of.electionId)
    .where('part', '=', of.round.part)
    .where('round', '=', of.round.round)
    .where('openedAt', '=', new Date(of.round.at))
    .orderBy('place')
    .orderBy('entry')
    .execute();
  return rows.flatMap(({ place, entry, enteredBy, isWhole, content }) => {
    const text = openWithSecret(of.secret, boundTo(of, place, entry), content);
    // Under another secret it is as if nothing had been typed.
    if (text === null) return [];
    const read = JSON.parse(text) as EntryContent;
    return [{ placeId: place || null, entry, by: enteredBy, isWhole, ...read }];
  });
};

/** Puts an entry in the place of what was there. In which order papers were typed is not in it. */
export const writeEntry = async (
  of: EntriesOf,
  { placeId, entry, by, isWhole, rows, lines, counted, handedOver }: KeptEntry,
) => {
  const place = placeId ?? '';
  const text = jcs({ rows, lines: lines.toSorted(), counted, handedOver });
  const content = sealWithSecret(of.secret, boundTo(of, place, entry), padded(text));
  const { organisationId, electionId, round } = of;
  const openedAt = new Date(round.at);
  const kept = { openedAt, enteredBy: by, isWhole, content };
  await of.tx
    .insertInto('vault.countEntry')
    .values({
      organisationId,
      electionId,
      part: round.part,
      round: round.round,
      place,
      entry,
      ...kept,
    })
    .onConflict((known) =>
      known
        .columns(['organisationId', 'electionId', 'part', 'round', 'place', 'entry'])
        .doUpdateSet(kept),
    )
    .execute();
};

type Forgotten = {
  readonly part?: string;
  readonly placeId?: string | null;
  readonly entry?: EntryOrder;
};

/** What was entered of an election goes, of one part or place or one entry of it where told. */
export const forgetEntries = async (
  { tx, organisationId, electionId }: Pick<EntriesOf, 'tx' | 'organisationId' | 'electionId'>,
  { part, placeId, entry }: Forgotten = {},
) => {
  await tx
    .deleteFrom('vault.countEntry')
    .where('organisationId', '=', organisationId)
    .where('electionId', '=', electionId)
    .$if(part !== undefined, (all) => all.where('part', '=', part!))
    .$if(placeId !== undefined, (all) => all.where('place', '=', placeId ?? ''))
    .$if(entry !== undefined, (all) => all.where('entry', '=', entry!))
    .execute();
};

// Nor does what grew by how much tell what was added.
const padded = (text: string) => text.padEnd(Math.ceil(text.length / 1_024) * 1_024);

const boundTo = ({ organisationId, electionId, round }: EntriesOf, place: string, entry: string) =>
  `count entry ${[organisationId, electionId, round.part, round.round, round.at, place, entry].join('/')}`;
