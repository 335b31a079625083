import { inOrganisation } from './in-organisation.ts';
import type { Store } from './store.ts';

/** The version that a stream had when the log was that long: what a command answered when it was new. */
export const versionAt = (
  { db }: Pick<Store, 'db'>,
  organisationId: string,
  { kind, id }: { readonly kind: string; readonly id: string },
  position: number,
) =>
  inOrganisation(db, organisationId, async (tx) => {
    const found = await tx
      .selectFrom('log.event')
      .select('version')
      .where('organisationId', '=', organisationId)
      .where('streamKind', '=', kind)
      .where('streamId', '=', id)
      .where('position', '<=', position)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return found?.version ?? 0;
  });
