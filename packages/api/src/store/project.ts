import type { CompiledQuery } from 'kysely';
import type { Db } from '../database/database.ts';
import type { AnyProjection, Decided } from './store.ts';

/** What events do to the tables of every projection of their kind of stream, in the order of the log. */
export const project = (
  db: Db,
  projections: readonly AnyProjection[],
  events: readonly Decided<unknown>[],
): CompiledQuery[] =>
  events.flatMap((event) =>
    projections
      .filter(({ kind }) => kind === event.kind)
      .flatMap(({ project }) => project(db, event as never) ?? [])
      .map((statement) => statement.compile(db)),
  );
