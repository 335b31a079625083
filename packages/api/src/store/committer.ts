import { CompiledQuery } from 'kysely';
import type { Db } from '../database.ts';
import type { Rows } from '../statement-batch.ts';
import { createTogether } from '../together.ts';

/** Runs an organisation's statements as one transaction and gives their rows, once they are on disk. */
export type Commit = (
  organisationId: string,
  statements: readonly CompiledQuery[],
) => Promise<readonly Rows[]>;

/** Group commit: what several organisations have to write at the same moment waits for the disk together. */
export const createCommitter = (db: Db): Commit => {
  const together = createTogether(db);
  return async (organisationId, statements) => {
    // Two commands of one organisation could not both be based on what they read.
    const rows = await together([inSight(organisationId), ...statements], organisationId);
    return rows.slice(1);
  };
};

const inSight = (organisationId: string) =>
  CompiledQuery.raw("select set_config('app.organisation', $1, true)", [organisationId]);
