import type { StoredEvent } from '@klubba/domain';
import { CompiledQuery } from 'kysely';
import type { Heard, Hearing, Listening } from '../record/hearing.ts';
import { personalIn } from '../store/catalogue.ts';
import type { StreamKind } from '../store/store.ts';
import { openEvents } from '../store/vault.ts';
import {
  type FeedRow,
  feedColumns,
  hiddenEvent,
  loggedEvent,
  type Opened,
} from './logged-event.ts';

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

/** An event as its reader may see it: `json` is a CloudEvent. */
export type Told = {
  readonly position: number;
  /** Its name without its version; nothing where it is hidden. */
  readonly type: string | undefined;
  readonly json: string;
};

type Page = { readonly events: readonly Told[]; readonly next: number; readonly head: number };

/** The log of an organisation from a position on, as somebody may see it, and where it stands. */
export const readFeed = async (
  listening: Listening,
  { aggregates, hearing }: Hearings,
  asked: Asked,
): Promise<Page> => {
  const { organisationId } = listening;
  const head = await headOf(listening);
  const rows = await rowsAfter(listening, asked);
  const heard = await heardIn(listening, hearing, rows);
  const isHeard = await Promise.all(
    rows.map((row) => heard.get(streamOf(row))?.hears(eventIn(row)) ?? false),
  );
  const opening = asked.opening
    ? rows.filter((row, i) => isHeard[i] && heard.get(streamOf(row))?.opens)
    : [];
  const open = await openedIn(listening, opening, aggregates);
  return {
    events: rows.map((row, i) => ({
      position: row.position,
      type: isHeard[i] ? row.type : undefined,
      json: isHeard[i]
        ? loggedEvent(organisationId, row, open.get(row.position))
        : hiddenEvent(organisationId, row),
    })),
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

const rowsAfter = async (
  { tx, organisationId }: Listening,
  { after, limit, stream }: Asked,
): Promise<readonly FeedRow[]> => {
  const [kind, id] = stream?.split('/') ?? [];
  const values = [organisationId, after, limit, ...(id ? [kind, id] : [])];
  const ofStream = id ? 'and stream_kind = $4 and stream_id = $5' : '';
  const text = `select ${feedColumns} from log.event
    where organisation_id = $1 and position > $2 ${ofStream} order by position limit $3`;
  const { rows } = await tx.executeQuery<FeedRow>(CompiledQuery.raw(text, values));
  return rows;
};

const streamOf = ({ streamKind, streamId }: FeedRow) => `${streamKind}/${streamId}`;

/** Of each stream that rows are about, what of it is heard. */
const heardIn = async (
  listening: Listening,
  hearing: Hearings['hearing'],
  rows: readonly FeedRow[],
) => {
  const heard = new Map<string, Heard>();
  for (const row of rows) {
    const hears = heard.has(streamOf(row)) ? undefined : hearing[row.streamKind];
    if (hears) heard.set(streamOf(row), await hears(listening, row.streamId));
  }
  return heard;
};

/** What it says is read only where somebody looks. */
const eventIn = ({ type, data }: FeedRow) => ({
  type,
  get data() {
    return JSON.parse(data) as Record<string, unknown>;
  },
});

/** By position, what is behind the commitments. */
const openedIn = async (
  { tx, organisationId }: Listening,
  rows: readonly FeedRow[],
  aggregates: readonly StreamKind[],
) => {
  const catalogues = new Map(aggregates.map(({ kind, catalogue }) => [kind, catalogue]));
  const sealed = rows.flatMap((row) => {
    const catalogue = catalogues.get(row.streamKind);
    const { type, v, position, streamId } = row;
    if (!catalogue || personalIn(catalogue, { type, v }).length === 0) return [];
    return [{ catalogue, position, streamId, event: { ...JSON.parse(row.data), type, v } }];
  });
  const events = await openEvents(tx, organisationId, sealed);
  return new Map<number, Opened>(
    sealed.map(({ catalogue, position }, i) => {
      const event = events[i] as StoredEvent & Record<string, string | null>;
      const fields = personalIn(catalogue, event);
      return [
        position,
        Object.fromEntries(fields.map(({ field }) => [field, event[field] ?? null])),
      ];
    }),
  );
};
