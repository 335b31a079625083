import { sql } from 'kysely';
import { connect } from '../../database/database.ts';

/** Keeps every log of a database locked, so that what is written waits. Gives how to let go. */
export const holdLogs = async (databaseUrl: string) => {
  const db = connect(databaseUrl);
  const holding = await db.startTransaction().execute();
  await sql`select from log.head for update`.execute(holding);
  return async () => {
    await holding.rollback().execute();
    await db.destroy();
  };
};
