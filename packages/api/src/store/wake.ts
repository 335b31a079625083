import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';

/**
 * Sends `pg_notify('changes', organisationId)` soon after it is called: outside the commands' transactions, where it would
 * queue all commits of the server, and once for many calls. A hint may get lost, so nothing may depend on it.
 */
export const createWaker = (db: Db) => {
  const waiting = new Set<string>();
  let sending = false;
  const send = async () => {
    sending = true;
    while (waiting.size > 0) {
      const ids = [...waiting];
      waiting.clear();
      await notify(db, ids).catch(() => {});
      await sleep(pause, undefined, { ref: false });
    }
    sending = false;
  };
  return (organisationId: string) => {
    waiting.add(organisationId);
    if (!sending) void send();
  };
};

const pause = 100;

/** One statement of its own, which nobody waits for the disk for. */
const notify = (db: Db, ids: readonly string[]) =>
  sql`
    select set_config('synchronous_commit', 'off', true), pg_notify('changes', id)
    from unnest(${ids}::text[]) as id`.execute(db);
