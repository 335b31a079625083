import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { connect } from '../../database/database.ts';
import { appUrlFor } from '../../migrations/roles.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { execute } from '../execute.ts';
import { inOrganisation } from '../in-organisation.ts';
import { openLog } from '../open-log.ts';
import { type AnyProjection, createStore } from '../store.ts';
import type { Unit } from '../unit.ts';
import { keepers, lamps } from './lamp.ts';

/** A store over this file's database, as the app's role, and one open organisation in it. */
export const startStore = async (projections: readonly AnyProjection[] = [], max = 20) => {
  const ownerUrl = await testDatabase();
  const db = connect(appUrlFor(ownerUrl), { max });
  onTestFinished(() => db.destroy());
  const store = createStore({ db, aggregates: [lamps, keepers], projections });
  const organisationId = randomUUID();
  await inOrganisation(db, organisationId, (tx) => openLog(store, tx, organisationId));
  const run = <Result>(
    work: (unit: Unit) => Promise<Result>,
    {
      commandId = randomUUID() as string,
      request = {} as unknown,
      by = null as string | null,
    } = {},
  ) => execute(store, { organisationId, commandId, request, by, at: new Date() }, work);
  return { store, db, ownerUrl, organisationId, run };
};

/** Runs statements as the owner of the tables, who may do more than the app. */
export const asOwner = async <Row>(ownerUrl: string, organisationId: string, statement: string) => {
  const owner = connect(ownerUrl, { max: 1 });
  try {
    return await inOrganisation(owner, organisationId, async (tx) => {
      const { rows } = await sql.raw<Row>(statement).execute(tx);
      return rows;
    });
  } finally {
    await owner.destroy();
  }
};
