import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** An entry of a stream: which, by whom, and when it was written. */
export type Entry = {
  readonly version: number;
  readonly type: string;
  /** A person; null for the system. */
  readonly by: string | null;
  readonly at: string;
};

/** The last entry of a stream that names one of these ids, or simply the last where none are given. */
export const lastEntry = async (
  tx: Tx,
  { organisationId, kind, id }: { organisationId: string; kind: string; id: string },
  ids: readonly string[],
): Promise<Entry | undefined> => {
  const named = sql<boolean>`data::text like any(${ids.map((one) => `%${one}%`)}::text[])`;
  const found = await tx
    .selectFrom('log.event')
    .select(['version', 'type', 'meta', 'recordedAt'])
    .where('organisationId', '=', organisationId)
    .where('streamKind', '=', kind)
    .where('streamId', '=', id)
    .$if(ids.length > 0, (all) => all.where(named))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    found && {
      ...{ version: found.version, type: found.type },
      ...{ by: found.meta.by, at: found.recordedAt.toISOString() },
    }
  );
};
