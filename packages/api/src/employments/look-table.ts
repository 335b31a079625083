import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

declare module '../database/database.ts' {
  interface Tables {
    'vault.look': {
      organisationId: string;
      employmentId: string;
      personId: string;
      what: Look;
      at: Date;
    };
  }
}

export type Look = 'record' | 'export' | 'paper';

type Looked = {
  readonly organisationId: string;
  readonly employmentId: string;
  readonly personId: string;
  readonly what: Look;
  readonly at: Date;
};

/** Notes that somebody saw what is in an employee's record, in the transaction that shows it. The same look again within a minute is one. */
export const noteLook = async (tx: Tx, looked: Looked) => {
  const { organisationId, employmentId, personId, what, at } = looked;
  await sql`
    insert into vault.look (organisation_id, employment_id, person_id, what, at)
    select ${organisationId}, ${employmentId}, ${personId}, ${what}, ${at}
    where not exists (
      select from vault.look
      where organisation_id = ${organisationId} and employment_id = ${employmentId}
        and person_id = ${personId} and what = ${what} and at > ${new Date(at.getTime() - 60_000)}
    )`.execute(tx);
};
