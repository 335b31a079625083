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
  const { numAffectedRows } =
    await sql`insert into log.head (organisation_id) values (${organisationId}) on conflict do nothing`.execute(
      tx,
    );
  if (numAffectedRows) await noteVersions(tx, organisationId, projections);
};
