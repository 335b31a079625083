import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jcs } from '@klubba/domain/log';
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { type Appended, append, recordedFrom } from './append.ts';
import { CommandReused, Conflict, NoOpenLog } from './errors.ts';
import { inOrganisation } from './in-organisation.ts';
import { project } from './project.ts';
import { noteVersions } from './projection-version.ts';
import { remember } from './state.ts';
import { type Store, stateKey } from './store.ts';
import { openUnit, type Unit } from './unit.ts';

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
 * and does not run at all for a command id that is known already. Throws `Refused`, `VersionMismatch`, `CommandReused`, `Conflict`.
 */
export const execute = async <Result>(
  store: Store,
  asked: Order,
  work: (unit: Unit) => Promise<Result>,
): Promise<Executed<Result>> => {
  const order = spelledAsStored(asked);
  const requestHash = createHash('sha256').update(jcs(order.request)).digest();
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(store, order, requestHash, work);
    } catch (error) {
      if (error instanceof Replayed) return { result: undefined, ...error.appended };
      const code = codeOf(error);
      if (code === 'KL404')
        throw new NoOpenLog('The organisation has no open log', { cause: error });
      if (code === 'KL422') throw new CommandReused('The command id is taken', { cause: error });
      if (!passing.includes(code)) throw error;
      forget(store, order.organisationId);
      if (attempt === retries) throw new Conflict('Others were faster', { cause: error });
      await sleep(Math.random() * 10 * 2 ** attempt);
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

// A stream moved on, unique violation, serialisation failure, deadlock.
const passing = ['KL409', '23505', '40001', '40P01'];

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const once = async <Result>(
  store: Store,
  order: Order,
  requestHash: Buffer,
  work: (unit: Unit) => Promise<Result>,
) => {
  const { organisationId } = order;
  const { executed, touched } = await inOrganisation(store.db, organisationId, async (tx) => {
    await refuseKnown(tx, order, requestHash);
    const { unit, touched, pending } = openUnit(store, tx, organisationId);
    const result = await work(unit);
    const appended = await append(tx, order, requestHash, { touched, pending });
    if (appended.replayed) throw new Replayed(appended);
    if (appended.firstPosition === 1) await noteVersions(tx, organisationId, store.projections);
    await project(store, tx, recordedFrom(order, appended, pending));
    return { executed: { result, ...appended }, touched };
  });
  for (const { aggregate, id, version, state } of touched.values())
    remember(store, stateKey(organisationId, aggregate.kind, id), aggregate, { version, state });
  store.wake(organisationId);
  return executed;
};

/** Ends the transaction of a command that has been carried out before. */
class Replayed extends Error {
  readonly appended: Appended;
  constructor(appended: Appended) {
    super('replayed');
    this.appended = appended;
  }
}

const refuseKnown = async (tx: Tx, { organisationId, commandId }: Order, requestHash: Buffer) => {
  const known = await tx
    .selectFrom('log.command')
    .select(['requestHash', 'firstPosition', 'lastPosition'])
    .where('organisationId', '=', organisationId)
    .where('commandId', '=', commandId)
    .executeTakeFirst();
  if (!known) return;
  if (!known.requestHash.equals(requestHash)) throw new CommandReused('The command id is taken');
  const { firstPosition, lastPosition } = known;
  throw new Replayed({ firstPosition, lastPosition, replayed: true });
};

const forget = (store: Store, organisationId: string) => {
  for (const key of store.states.keys())
    if (key.startsWith(`${organisationId}/`)) store.states.delete(key);
};

/** Makes an organisation's log where there is none. Inside `execute`, before its first event: `openLog(unit.tx, organisationId)`. */
export const openLog = (tx: Tx, organisationId: string) =>
  sql`insert into log.head (organisation_id) values (${organisationId}) on conflict do nothing`.execute(
    tx,
  );
