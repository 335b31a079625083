import type { Role } from '@klubba/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../database/database.ts';
import { personalIn } from '../store/catalogue.ts';
import type { Recorded, StreamKind } from '../store/store.ts';
import type { EventTrail } from './audit-trail.contract.ts';
import { personNames } from './person-names.ts';

/** Those who keep, sign or audit the record read what people have said of themselves in it; others see that they did. */
export const mayReadPersonal = (roles: readonly Role[]) =>
  roles.some((role) => !outside.includes(role));

const outside: readonly Role[] = ['member', 'office', 'congressGroup', 'motionAuthor'];

/** An event with the kind of stream it stands in. */
export type Trailed = readonly [
  StreamKind,
  Recorded<{ readonly type: string; readonly v: number }>,
];

/** Events as they stand in the log, in its order, with who recorded them and the hash of each. */
export const eventTrail = async (
  tx: Tx,
  organisationId: string,
  trailed: readonly Trailed[],
  readsPersonal: boolean,
): Promise<z.output<typeof EventTrail>> => {
  const events = trailed.toSorted(([, a], [, b]) => a.position - b.position);
  const hashes = await leafHashes(
    tx,
    organisationId,
    events.map(([, { position }]) => position),
  );
  const by = events.flatMap(([, recorded]) => recorded.by ?? []);
  const names = await personNames(tx, organisationId, [...new Set(by)]);
  return {
    events: events.map(([kind, recorded]) => {
      const { type, v, ...data } = recorded.event;
      const blank = readsPersonal ? [] : personalIn(kind.catalogue, recorded.event);
      return {
        ...{ position: recorded.position, version: recorded.version, type, v },
        stream: { kind: recorded.kind, id: recorded.id },
        data: { ...data, ...Object.fromEntries(blank.map(({ field }) => [field, null])) },
        by: recorded.by ? { personId: recorded.by, name: names.get(recorded.by) ?? null } : null,
        recordedAt: recorded.recordedAt,
        leafHash: hashes.get(recorded.position) ?? '',
      };
    }),
  };
};

const leafHashes = async (tx: Tx, organisationId: string, positions: readonly number[]) => {
  const rows = await tx
    .selectFrom('log.event')
    .select(['position', 'leafHash'])
    .where('organisationId', '=', organisationId)
    .where('position', '=', sql<number>`any(${positions})`)
    .execute();
  return new Map(rows.map(({ position, leafHash }) => [position, leafHash.toString('hex')]));
};
