import { CompiledQuery } from 'kysely';
import type { Db } from '../database.ts';
import type { Rows } from '../statement-batch.ts';
import { createTogether } from '../together.ts';

/** Runs an organisation's statements as one transaction and gives their rows, once they are on disk; `streams` is what they are based on. */
export type Commit = (
  organisationId: string,
  streams: readonly string[],
  statements: readonly CompiledQuery[],
) => Promise<readonly Rows[]>;

/** Group commit: what is to be written at the same moment waits for the disk together. */
export const createCommitter = (db: Db): Commit => {
  const together = createTogether(db);
  return async (organisationId, streams, statements) => {
    // Of two commands based on one stream, the second is based on what it was before the first.
    const touched = streams.map((id) => `${organisationId}/${id}`);
    const written = [inSight(organisationId), ...statements];
    return (await together(written, { lock: organisationId, touched })).slice(1);
  };
};

const inSight = (organisationId: string) =>
  CompiledQuery.raw("select set_config('app.organisation', $1, true)", [organisationId]);
