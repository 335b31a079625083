import type { Tx } from '../database/database.ts';
import { append, appendedFrom, decidedBy } from './append.ts';
import { CommandReused, codeOf, Refused, VersionMismatch } from './errors.ts';
import type { Executed, Order } from './execute.ts';
import { inSight, uuidLiteral } from './in-organisation.ts';
import { project } from './project.ts';
import { forget, remember } from './state.ts';
import type { Store } from './store.ts';
import { type Transaction, transaction } from './transaction.ts';
import { openUnit, type Unit } from './unit.ts';

/**
 * How a command is tried. In memory: on what the process remembers, with nothing to ask the database before it commits.
 * Trusting: the same, and what is not remembered is read. Looking: everything is read, for what was trusted may have been
 * old. Locking: the lock first, so that nothing can move on between the reading and the append.
 */
export type How = 'inMemory' | 'trusting' | 'looking' | 'locking';

/** One try of a command. Throws `NotInMemory`, `Guessed` or `Replayed`, what `work` throws, and what the append function raises. */
export const attempt = <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  how: How,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const { organisationId, commandId } = order;
  const trying = (transaction: Transaction<unknown>) =>
    carryOut(store, order, requestHash, how, work, transaction);
  if (how === 'inMemory') return trying(inMemory(store, organisationId));
  if (how === 'trusting')
    return store.turns(organisationId, () =>
      transaction(store.db, inSight(organisationId), trying),
    );
  const ids = [organisationId, commandId].map(uuidLiteral);
  const enter = `select * from log.enter(${ids.join(', ')}, ${how === 'locking'})`;
  return store.turns(organisationId, () =>
    transaction<Known, Executed<Result>>(store.db, enter, async (transaction) => {
      refuseKnown(await transaction.begin(), requestHash);
      return trying(transaction);
    }),
  );
};

/** A try in memory cannot go on: the command has something to ask. */
export class NotInMemory extends Error {}

const inMemory = (store: Store, organisationId: string): Transaction<never> => {
  let asked = false;
  return {
    begin: async () => {
      asked = true;
      throw new NotInMemory();
    },
    get tx(): never {
      asked = true;
      throw new NotInMemory();
    },
    commit: async (statements = [], streams = []) => {
      // The work may have gone on without the answer.
      if (asked) throw new NotInMemory();
      return store.commit(organisationId, streams, statements);
    },
  };
};

const carryOut = async <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  how: How,
  work: (unit: Unit) => Promise<Result>,
  transaction: Transaction<unknown>,
): Promise<Executed<Result>> => {
  const { organisationId } = order;
  const trusting = how === 'inMemory' || how === 'trusting';
  const { unit, touched, pending, erasures } = openUnit(store, transaction, organisationId, {
    trusting,
  });
  const result = await (async () => work(unit))().catch(async (error: unknown) => {
    if (error instanceof NotInMemory) throw error;
    if (trusting) throw new Guessed('', { cause: error });
    // Its twin may have been carried out meanwhile, and be the very reason for the no.
    if (saysNo(error)) refuseKnown(await known(unit.tx, order), requestHash);
    throw error;
  });
  const decisions = { touched, pending, erasures: erasures() };
  const appending = await append(unit, order, requestHash, decisions);
  const projecting = project(store.db, store.projections, decidedBy(order, pending));
  try {
    const streams = [...touched.values()].map(({ id }) => id);
    const [appended] = await transaction.commit([appending, ...projecting], streams);
    const { erasures, ...positions } = appendedFrom(appended!);
    for (const { aggregate, id, version, state } of touched.values())
      remember(store, organisationId, aggregate, id, { version, state, erasures });
    store.wake(organisationId);
    return { result, replayed: false, ...positions };
  } catch (error) {
    if (codeOf(error) === 'KL409') forget(store, organisationId, touched.values());
    throw error;
  }
};

const saysNo = (error: unknown) => error instanceof Refused || error instanceof VersionMismatch;

type Known = {
  readonly requestHash: Buffer | null;
  readonly firstPosition: number;
  readonly lastPosition: number;
};

const known = (tx: Tx, { organisationId, commandId }: Order) =>
  tx
    .selectFrom('log.command')
    .select(['requestHash', 'firstPosition', 'lastPosition'])
    .where('organisationId', '=', organisationId)
    .where('commandId', '=', commandId)
    .executeTakeFirst();

/** Throws where a command has been carried out before. */
const refuseKnown = (known: Known | undefined, asked: Buffer) => {
  if (!known?.requestHash) return;
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

/** Ends a try that failed on states which may not have been the newest. */
export class Guessed extends Error {}
