import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jcs } from '@klubba/domain/log';
import type pg from 'pg';
import { codeOf } from '../database/code-of.ts';
import { attemptInMemory, attemptLocked, Guessed, Replayed } from './attempt.ts';
import { type Beforehand, createBeforehand, Wanting } from './beforehand.ts';
import { Conflict, NoOpenLog } from './errors.ts';
import type { Executed, Order } from './order.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

/**
 * Runs a command: read, decide, append, project, in one transaction; in memory first, else under the organisation's lock. `work`
 * may run more than once, and has no effect for a command id that is known already; what it wants beforehand is made between two tries. Throws `Refused`, `VersionMismatch`, `CommandReused`,
 * `NoOpenLog`, and `Conflict` when three more tries were in vain.
 */
export const execute = async <Result>(
  store: Store,
  asked: Order,
  work: (unit: Unit, beforehand: Beforehand) => Promise<Result>,
): Promise<Executed<Result>> => {
  const { during, make } = createBeforehand();
  const trying = (unit: Unit) => during((beforehand) => work(unit, beforehand));
  let order = spelledAsStored(asked);
  const requestHash = hash('sha256', jcs(order.request), 'buffer');
  let attempt = attemptInMemory;
  for (let failed = 0; ; ) {
    try {
      return await attempt(store, order, requestHash, trying);
    } catch (error) {
      if (error instanceof Replayed)
        return { result: undefined, replayed: true, ...error.positions };
      const code = codeOf(error);
      if (code === 'KL425') {
        store.clock.behindAt = asked.at;
        order = { ...order, at: new Date((error as pg.DatabaseError).detail!), clockBehind: true };
        continue;
      }
      attempt = attemptLocked;
      if (error instanceof Guessed) continue;
      if (code === 'KL404') throw new NoOpenLog('There is no open log', { cause: error });
      const wanting = error instanceof Wanting;
      if (!wanting && !passes(code, error)) throw error;
      if (failed === retries) throw new Conflict('Others were faster', { cause: error });
      if (wanting) await make();
      else await sleep(Math.random() * 10 * failed);
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

/** Whether another try may end otherwise: a stream moved on, a serialisation failure, a deadlock, or a place or a command id of the log that is taken. */
const passes = (code: string, error: unknown) =>
  ['KL409', '40001', '40P01'].includes(code) ||
  (code === '23505' && (error as { schema?: string }).schema === 'log');
