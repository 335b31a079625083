import type { Tx } from '../database/database.ts';
import { isGenuine } from './genuine.ts';
import type { Store } from './store.ts';
import { type StoredRow, sealable, stored } from './stream.ts';
import { wrongSeal } from './vault.ts';

/** What is wrong at a position of the log. */
export type LogFault = {
  readonly what: 'gap' | 'order' | 'leaf' | 'command' | 'personalValue';
  readonly position: number;
};

type Walked = { readonly events: number; readonly fault: LogFault | undefined };

const batch = 1_000;

/** The log itself, event by event, on a transaction that holds its lock or does not care for what comes meanwhile. */
export const walk = async (
  { aggregates }: Pick<Store, 'aggregates'>,
  tx: Tx,
  organisationId: string,
): Promise<Walked> => {
  const catalogues = new Map(aggregates.map(({ kind, catalogue }) => [kind, catalogue]));
  const { position: head, erasures } = await tx
    .selectFrom('log.head')
    .select(['position', 'erasures'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow();
  const versions = new Map<string, number>();
  let position = 0;
  const faultIn = (row: StoredRow): LogFault['what'] | undefined => {
    if (row.position !== position + 1) return 'gap';
    const stream = `${row.streamKind}/${row.streamId}`;
    if (row.version !== (versions.get(stream) ?? 0) + 1) return 'order';
    versions.set(stream, row.version);
    return isGenuine(organisationId, row) ? undefined : 'leaf';
  };
  for (;;) {
    const rows = await tx
      .selectFrom('log.event')
      .select(stored)
      .where('organisationId', '=', organisationId)
      .where('position', '>', position)
      .where('position', '<=', head)
      .orderBy('position')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const what = faultIn(row);
      if (what) return { events: position, fault: { what, position: position + 1 } };
      position += 1;
    }
    const known = rows.flatMap((row) => {
      const catalogue = catalogues.get(row.streamKind);
      return catalogue ? [sealable(row, catalogue)] : [];
    });
    const wrong = await wrongSeal(tx, organisationId, known, erasures > 0);
    if (wrong) return { events: position, fault: { what: 'personalValue', position: wrong } };
    if (rows.length < batch) break;
  }
  const isShort = position < head;
  return { events: position, fault: isShort ? { what: 'gap', position: position + 1 } : undefined };
};
