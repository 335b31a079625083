import type { CompiledQuery } from 'kysely';
import type { Db } from '../database/database.ts';
import type { Values } from '../database/one-message.ts';
import { createTogether } from '../database/together.ts';

/**
 * Runs an append and what follows from it as one transaction and gives the rows of each, once they are on disk; `streams` is
 * what it is based on. The append brings its organisation's rows into sight.
 */
export type Commit = (
  organisationId: string,
  streams: readonly string[],
  statements: readonly CompiledQuery[],
) => Promise<readonly Values[]>;

/** Group commit: what is to be written at the same moment waits for the disk together. */
export const createCommitter = (db: Db): Commit => {
  const together = createTogether(db);
  // Of two commands based on one stream, the second is based on what it was before the first.
  return (organisationId, streams, statements) =>
    together(statements, {
      lock: organisationId,
      touched: streams.map((id) => `${organisationId}/${id}`),
    });
};
