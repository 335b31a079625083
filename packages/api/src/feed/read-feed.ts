import type { StoredEvent } from '@klubba/domain';
import type { Heard, Hearing, Listening } from '../record/hearing.ts';
import { personalIn } from '../store/catalogue.ts';
import type { StreamKind } from '../store/store.ts';
import { type StoredRow, sealable, stored } from '../store/stream.ts';
import { openEvents } from '../store/vault.ts';
import { cloudEvent, hiddenEvent, type Opened } from './cloud-event.ts';
import type { LoggedEvent } from './contract.ts';

/** Which kinds of streams there are, and what of each somebody hears. */
export type Hearings = {
  readonly aggregates: readonly StreamKind[];
  readonly hearing: Readonly<Record<string, Hearing>>;
};

type Asked = {
  /** A position. */
  readonly after: number;
  readonly limit: number;
  /** `meeting/6b1f…`, where it is to be one stream alone. */
  readonly stream?: string | undefined;
  /** Whether values about people are to be opened, where their reader may read them. */
  readonly opening: boolean;
};

/** The log of an organisation from a position on, as somebody may see it, and where it stands. */
export const readFeed = async (
  listening: Listening,
  { aggregates, hearing }: Hearings,
  asked: Asked,
): Promise<{ events: LoggedEvent[]; next: number; head: number }> => {
  const { tx, organisationId } = listening;
  const head = await headOf(listening);
  const rows = await rowsAfter(listening, asked);
  const heard = new Map<string, Heard>();
  for (const { streamKind: kind, streamId: id } of rows) {
    const key = `${kind}/${id}`;
    const hears = heard.has(key) ? undefined : hearing[kind];
    if (hears) heard.set(key, await hears(listening, id));
  }
  const told = await Promise.all(
    rows.map(async (row) => {
      const found = heard.get(`${row.streamKind}/${row.streamId}`);
      const isHeard = found && (await found.hears(row));
      return { row, isHeard, isOpen: isHeard && found.opens && asked.opening };
    }),
  );
  const catalogues = new Map(aggregates.map(({ kind, catalogue }) => [kind, catalogue]));
  const opening = told.filter(({ isOpen }) => isOpen).map(({ row }) => row);
  const open = await openedIn(tx, organisationId, opening, catalogues);
  return {
    events: told.map(({ row, isHeard }) =>
      isHeard
        ? cloudEvent(organisationId, row, open.get(row.position))
        : hiddenEvent(organisationId, row),
    ),
    next: rows.at(-1)?.position ?? asked.after,
    head,
  };
};

const headOf = async ({ tx, organisationId }: Listening) => {
  const { position } = await tx
    .selectFrom('log.head')
    .select('position')
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow();
  return position;
};

const rowsAfter = (
  { tx, organisationId }: Listening,
  { after, limit, stream }: Asked,
): Promise<StoredRow[]> => {
  const [kind, id] = stream?.split('/') ?? [];
  return tx
    .selectFrom('log.event')
    .select(stored)
    .where('organisationId', '=', organisationId)
    .where('position', '>', after)
    .$if(!!id, (rows) => rows.where('streamKind', '=', kind!).where('streamId', '=', id!))
    .orderBy('position')
    .limit(limit)
    .execute();
};

type Catalogues = ReadonlyMap<string, StreamKind['catalogue']>;

/** By position, what is behind the commitments. */
const openedIn = async (
  tx: Listening['tx'],
  organisationId: string,
  rows: readonly StoredRow[],
  catalogues: Catalogues,
) => {
  const sealed = rows.map((row) => sealable(row, catalogues.get(row.streamKind)!));
  const events = await openEvents(tx, organisationId, sealed);
  return new Map<number, Opened>(
    events.flatMap((event, i) => {
      const fields = personalIn(sealed[i]!.catalogue, event);
      const values = event as StoredEvent & Record<string, string | null>;
      const opened = Object.fromEntries(fields.map(({ field }) => [field, values[field] ?? null]));
      return fields.length > 0 ? [[rows[i]!.position, opened] as const] : [];
    }),
  );
};
