import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jcs } from '@klubba/domain/log';
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { type Appended, append, recordedFrom } from './append.ts';
import { CommandReused, Conflict, NoOpenLog, Refused, VersionMismatch } from './errors.ts';
import { transaction, uuidLiteral } from './in-organisation.ts';
import { project } from './project.ts';
import { noteVersions } from './projection-version.ts';
import { forget, remember } from './state.ts';
import type { Store } from './store.ts';
import { openUnit, type Touched, type Unit } from './unit.ts';

/** A command as it arrived: for whom, under which id, what was asked (any JSON; a replay is recognised by it), by which person, when. */
export type Order = {
  readonly organisationId: string;
  readonly commandId: string;
  readonly request: unknown;
  readonly by: string | null;
  readonly at: Date;
};

export type Executed<Result> = {
  /** What `work` gave; undefined for a replay. */
  readonly result: Result | undefined;
  readonly replayed: boolean;
  /** Where its events are; when there are none, last = first - 1. */
  readonly firstPosition: number;
  readonly lastPosition: number;
};

/**
 * Runs a command: read, decide, append, project, in one transaction. `work` may run more than once, when others were faster,
 * and does not run at all for a command id that is known already. Throws `Refused`, `VersionMismatch`, `CommandReused`,
 * `NoOpenLog`, and `Conflict` when three more tries were in vain.
 */
export const execute = async <Result>(
  store: Store,
  asked: Order,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const order = spelledAsStored(asked);
  const requestHash = createHash('sha256').update(jcs(order.request)).digest();
  let how: How = { trusting: true, lock: false };
  for (let failed = 0; ; ) {
    try {
      return await once(store, order, requestHash, how, work);
    } catch (error) {
      if (error instanceof Replayed) return { result: undefined, ...error.appended };
      if (error instanceof Guessed) {
        how = { trusting: false, lock: false };
        continue;
      }
      const code = codeOf(error);
      if (code === 'KL404') throw new NoOpenLog('There is no open log', { cause: error });
      if (code === 'KL422') throw new CommandReused('The command id is taken', { cause: error });
      if (!passes(code, error)) throw error;
      if (failed === retries) throw new Conflict('Others were faster', { cause: error });
      // With the lock taken first, nothing can move on between the reading and the append.
      how = { trusting: false, lock: true };
      await sleep(Math.random() * 10 * failed);
      failed += 1;
    }
  }
};

/** PostgreSQL gives ids back in lower case, and they are hashed. */
const spelledAsStored = (order: Order): Order => ({
  ...order,
  organisationId: order.organisationId.toLowerCase(),
  commandId: order.commandId.toLowerCase(),
});

const retries = 3;

/** Whether another try may succeed: a stream moved on, a serialisation failure, a deadlock, or two for one place in the log. */
const passes = (code: string, error: unknown) =>
  ['KL409', '40001', '40P01'].includes(code) ||
  (code === '23505' && (error as { schema?: string }).schema === 'log');

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The first try trusts what the process remembers, a later one takes the lock before it reads. */
type How = { readonly trusting: boolean; readonly lock: boolean };

const once = async <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  { trusting, lock }: How,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const { organisationId, commandId } = order;
  const enter = `select * from log.enter(${uuidLiteral(organisationId)}, ${uuidLiteral(commandId)}, ${lock})`;
  let streams: Iterable<Touched> = [];
  const run = async (tx: Tx, known: Known) => {
    if (known.requestHash) throw replayed(known, requestHash);
    const { erasures } = known;
    const { unit, touched, pending, guessed } = openUnit(store, tx, organisationId, {
      trusting,
      erasures,
    });
    const result = await work(unit).catch(async (error: unknown) => {
      if (guessed()) throw new Guessed('', { cause: error });
      // Its twin may have been carried out meanwhile, and be the very reason for the no.
      if (saysNo(error)) await refuseKnown(tx, order, requestHash);
      throw error;
    });
    streams = touched.values();
    const appended = await append(tx, order, requestHash, { touched, pending });
    if (appended.replayed) throw new Replayed(appended);
    if (appended.firstPosition === 1) await noteVersions(tx, organisationId, store.projections);
    await project(store, tx, recordedFrom(order, appended, pending));
    return { erasures, executed: { result, ...appended } };
  };
  try {
    const { erasures, executed } = await transaction(store.db, enter, run);
    for (const { aggregate, id, version, state } of streams)
      remember(store, organisationId, aggregate, id, { version, state, erasures });
    store.wake(organisationId);
    return executed;
  } catch (error) {
    if (codeOf(error) === 'KL409') forget(store, organisationId, streams);
    throw error;
  }
};

const saysNo = (error: unknown) => error instanceof Refused || error instanceof VersionMismatch;

const refuseKnown = async (tx: Tx, order: Order, asked: Buffer) => {
  const known = await tx
    .selectFrom('log.command')
    .select(['requestHash', 'firstPosition', 'lastPosition'])
    .where('organisationId', '=', order.organisationId)
    .where('commandId', '=', order.commandId)
    .executeTakeFirst();
  if (known) throw replayed(known, asked);
};

type Known = {
  readonly requestHash: Buffer | null;
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly erasures: number;
};

const replayed = (
  { requestHash, firstPosition, lastPosition }: Omit<Known, 'erasures'>,
  asked: Buffer,
) =>
  requestHash?.equals(asked)
    ? new Replayed({ firstPosition, lastPosition, replayed: true })
    : new CommandReused('The command id is taken');

/** Ends the transaction of a command that has been carried out before. */
class Replayed extends Error {
  readonly appended: Appended;
  constructor(appended: Appended) {
    super('replayed');
    this.appended = appended;
  }
}

/** Ends a try that failed on a state which may not have been the newest. */
class Guessed extends Error {}

/** Makes an organisation's log where there is none. Inside `execute`, before its first event: `openLog(unit.tx, organisationId)`. */
export const openLog = (tx: Tx, organisationId: string) =>
  sql`insert into log.head (organisation_id) values (${organisationId}) on conflict do nothing`.execute(
    tx,
  );
