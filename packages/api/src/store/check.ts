import { sql } from 'kysely';
import { type Tx, unhurried } from '../database/database.ts';
import { inOrganisation } from './in-organisation.ts';
import { readModels } from './read-models.ts';
import { refill } from './rebuild.ts';
import type { Store } from './store.ts';
import { type LogFault, walk } from './walk.ts';

/** Where what is kept first differs from what was written: a position of the log, or a read model that does not follow from it. */
export type Fault = LogFault | { readonly what: 'readModel'; readonly table: string };

export type Checked = { readonly events: number; readonly fault: Fault | undefined };

/**
 * Walks an organisation's log from its first event to its head: positions without a gap, streams in order, each leaf hash
 * as its event gives it, each event in the command that made it, each personal value as the log committed to it; then
 * fills the read models anew, compares, and leaves them as they are. Commands wait meanwhile.
 */
export const check = (store: Store, organisationId: string): Promise<Checked> =>
  unhurried(store.db, (db) =>
    undone({ ...store, db }, organisationId, async (tx) => {
      const walked = await walk(store, tx, organisationId);
      const fault = walked.fault ?? (await wrongCommand(tx, organisationId));
      return { ...walked, fault: fault ?? (await wrongReadModel(store, tx, organisationId)) };
    }),
  );

/** Whatever it does to the read models is taken back. */
const undone = async <Result>(
  { db }: Store,
  organisationId: string,
  work: (tx: Tx) => Promise<Result>,
) => {
  let result: { readonly value: Result } | undefined;
  await inOrganisation(db, organisationId, async (tx) => {
    await sql`select from log.head where organisation_id = ${organisationId} for update`.execute(
      tx,
    );
    result = { value: await work(tx) };
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return result!.value;
};

class Undone extends Error {}

/** An event outside the positions of its command, or a command that has lost events. */
const wrongCommand = async (tx: Tx, organisationId: string): Promise<Fault | undefined> => {
  const { rows } = await sql<{ position: number | null }>`
    select min(position) as position from (
      select e.position from log.event e left join log.command c using (organisation_id, command_id)
      where e.organisation_id = ${organisationId}
        and (c.command_id is null or e.position not between c.first_position and c.last_position)
      union all
      select c.first_position from log.command c
      where c.organisation_id = ${organisationId} and c.last_position >= c.first_position
        and c.last_position - c.first_position + 1 <> (select count(*) from log.event e
          where e.organisation_id = c.organisation_id and e.command_id = c.command_id)) as wrong`.execute(
    tx,
  );
  const position = rows[0]?.position;
  return position ? { what: 'command', position } : undefined;
};

const wrongReadModel = async (
  store: Store,
  tx: Tx,
  organisationId: string,
): Promise<Fault | undefined> => {
  const live = await readModels(store, tx, organisationId);
  await refill(store, tx, organisationId, store.projections);
  const rebuilt = await readModels(store, tx, organisationId);
  const table = Object.keys(live).find((name) => live[name] !== rebuilt[name]);
  return table ? { what: 'readModel', table } : undefined;
};
