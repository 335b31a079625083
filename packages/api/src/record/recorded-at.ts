import type { Tx } from '../database/database.ts';

type Stream = {
  readonly organisationId: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
};

/** When a fact of a stream was recorded. */
export const recordedAt = async (tx: Tx, { organisationId, kind, id, version }: Stream) => {
  const found = await tx
    .selectFrom('log.event')
    .select('recordedAt')
    .where('organisationId', '=', organisationId)
    .where('streamKind', '=', kind)
    .where('streamId', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return found.recordedAt.toISOString();
};
