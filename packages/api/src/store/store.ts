import type { Decider, EventCatalogue } from '@klubba/domain';
import type { CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Db } from '../database/database.ts';
import { type Commit, createCommitter } from './committer.ts';
import { createNews, type News } from './news.ts';
import { createTurns, type Turns } from './turns.ts';

/** Everything needed to run commands against one kind of stream. */
export type Aggregate<State, Command, Event> = {
  readonly kind: string;
  readonly decider: Decider<State, Command, Event>;
  readonly catalogue: EventCatalogue<Event>;
};

/** An event of a stream: which one, when, and by whom (a person's id, null for the system). */
export type Decided<Event> = {
  readonly organisationId: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly event: Event;
  readonly by: string | null;
  /** `YYYY-MM-DDTHH:mm:ss.sssZ` */
  readonly recordedAt: string;
};

/** An event as it stands in the log. */
export type Recorded<Event> = Decided<Event> & { readonly position: number };

/** A statement that is made and not yet run: any of Kysely's, before its `execute`. */
type Statement = { readonly compile: (by: Db) => CompiledQuery };

/**
 * Keeps tables in step with the events of one kind of stream, in the transaction that appends them.
 * Raise `version` when it would fill them differently: the next start rebuilds them. `tables` are emptied by a rebuild,
 * so no two projections may share one.
 */
export type Projection<Event> = {
  readonly name: string;
  readonly version: number;
  readonly kind: string;
  readonly tables: readonly string[];
  /** What an event does to its tables: statements for the transaction that appends it, in their order. */
  readonly project: (db: Db, event: Decided<Event>) => Statement | readonly Statement[] | undefined;
};

/** An aggregate where only its events matter, not what they add up to. */
export type StreamKind = Pick<Aggregate<unknown, unknown, unknown>, 'kind' | 'catalogue'>;
export type AnyProjection = Projection<never>;

/** An aggregate of any kind: what it remembers is its own business. */
export type AnyAggregate = StreamKind & {
  readonly decider: {
    readonly initial: unknown;
    readonly evolve: (state: never, event: never) => unknown;
  };
};

export type Store = {
  readonly db: Db;
  readonly aggregates: readonly StreamKind[];
  readonly projections: readonly AnyProjection[];
  /** Folded states by organisation and stream, so many events of them as memory is given to; the check at append keeps them honest. */
  readonly states: LRUCache<string, Folded>;
  readonly commit: Commit;
  /** Who follows a stream hears that something was written there. */
  readonly news: News;
  /** Half of all connections at most are in transactions of one organisation: who waits for its lock keeps no other one waiting. */
  readonly turns: Turns;
  /** When a command was last dated as the event before it, because the clock was behind that. */
  readonly clock: { behindAt?: Date };
};

export type Folded = {
  readonly version: number;
  readonly state: unknown;
  /** How often values had been erased when it was folded: it may hold one that has been since. */
  readonly erasures: number;
};

/** A log over a database, with the projections to keep; `aggregates` are the kinds of stream that a rebuild must be able to read. */
export const createStore = ({
  db,
  aggregates = [],
  projections,
}: {
  db: Db;
  aggregates?: Store['aggregates'];
  projections: readonly AnyProjection[];
}): Store => ({
  db,
  aggregates,
  projections,
  states: new LRUCache({ maxSize: 100_000, sizeCalculation: ({ version }) => 1 + version }),
  commit: createCommitter(db),
  news: createNews(db),
  turns: createTurns(Math.ceil(db.pool.options.max / 2)),
  clock: {},
});

export const stateKey = (organisationId: string, kind: string, id: string) =>
  `${organisationId}/${kind}/${id}`;
