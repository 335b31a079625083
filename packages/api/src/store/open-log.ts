import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { noteVersions } from './projection-version.ts';
import type { Store } from './store.ts';

/** Makes an organisation's log where there is none, with read models that lack nothing. Commands say `unit.openLog()`. */
export const openLog = async (
  { projections }: Pick<Store, 'projections'>,
  tx: Tx,
  organisationId: string,
) => {
  const { rows } = await sql<{ isNew: boolean }>`
    select log.open(${organisationId}) as is_new`.execute(tx);
  if (rows[0]?.isNew) await noteVersions(tx, organisationId, projections);
};
