import { CompiledQuery } from 'kysely';
import { codeOf } from '../database/code-of.ts';
import { append, appendedFrom, decidedBy } from './append.ts';
import { CommandReused } from './errors.ts';
import type { Executed, Order } from './order.ts';
import { project } from './project.ts';
import { forget, remember } from './state.ts';
import { type Store, stateKey } from './store.ts';
import { type Transaction, transaction } from './transaction.ts';
import { openUnit, type Unit } from './unit.ts';

/**
 * One try of a command on what the process remembers, with nothing to ask the database before it commits. Throws `Guessed`
 * where it asks all the same or says no, for what is remembered may be old, and what the append function raises.
 */
export const attemptInMemory = <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const { organisationId } = order;
  let asked = false;
  const transaction: Transaction = {
    get tx(): never {
      asked = true;
      throw new Guessed();
    },
    commit: async (statements = [], streams = []) => {
      // The work may have gone on without the answer.
      if (asked) throw new Guessed();
      return store.commit(organisationId, streams, statements);
    },
  };
  const guessing = async (unit: Unit) => {
    try {
      return await work(unit);
    } catch (error) {
      throw new Guessed('', { cause: error });
    }
  };
  return carryOut(store, order, requestHash, guessing, transaction, { inMemory: true });
};

/**
 * One try of a command under its organisation's lock, on what stands in the database: nothing moves on between the reading
 * and the append. Throws `Replayed`, what `work` throws, and what the append function raises.
 */
export const attemptLocked = <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const { organisationId, commandId } = order;
  const enter = CompiledQuery.raw(enterText, [organisationId, commandId]);
  return store.turns(organisationId, () =>
    transaction<Known, Executed<Result>>(store.db, enter, async (transaction, known) => {
      refuseKnown(await known, requestHash);
      return carryOut(store, order, requestHash, work, transaction, { inMemory: false });
    }),
  );
};

const enterText = 'select * from log.enter($1, $2, true)';

/** Ends a try that failed on states which may not have been the newest, or that had something to ask. */
export class Guessed extends Error {}

const carryOut = async <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  work: (unit: Unit) => Promise<Result>,
  transaction: Transaction,
  how: { readonly inMemory: boolean },
): Promise<Executed<Result>> => {
  const { organisationId } = order;
  const { unit, touched, pending, erasures } = openUnit(store, transaction, organisationId, how);
  const result = await work(unit);
  const decisions = { touched, pending, erasures: erasures() };
  const appending = await append(unit, order, requestHash, decisions);
  const projecting = project(store.db, store.projections, decidedBy(order, pending));
  try {
    const streams = [...touched.values()].map(({ id }) => id);
    const [appended] = await transaction.commit([appending, ...projecting], streams);
    const { erasures, ...positions } = appendedFrom(appended!);
    for (const { aggregate, id, readAt, version, state } of touched.values()) {
      remember(store, organisationId, aggregate, id, { version, state, erasures });
      if (version > readAt) store.news.tell(stateKey(organisationId, aggregate.kind, id), version);
    }
    if (touched.size > 0) store.news.tell(organisationId, positions.lastPosition);
    return { result, replayed: false, ...positions };
  } catch (error) {
    if (codeOf(error) === 'KL409') forget(store, organisationId, touched.values());
    throw error;
  }
};

type Known = {
  readonly requestHash: Buffer | null;
  readonly firstPosition: number;
  readonly lastPosition: number;
};

/** Throws where a command has been carried out before. */
const refuseKnown = (known: Known, asked: Buffer) => {
  if (!known.requestHash) return;
  if (known.requestHash.equals(asked)) throw new Replayed(known);
  throw new CommandReused('The command id is taken');
};

/** Ends the transaction of a command that has been carried out before. */
export class Replayed extends Error {
  readonly positions: Pick<Known, 'firstPosition' | 'lastPosition'>;
  constructor({ firstPosition, lastPosition }: Known) {
    super('replayed');
    this.positions = { firstPosition, lastPosition };
  }
}
