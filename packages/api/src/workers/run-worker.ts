import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { openLocks } from './locks.ts';

/** What has effects outside of the log: where there is something to do, and doing it until it is done or `signal` stops it. */
export type Worker<Job> = {
  readonly due: (deps: Deps) => Promise<readonly Job[]>;
  /** What one job is called: no two of a name are done at once, in any process. */
  readonly keyOf: (job: Job) => string;
  readonly work: (deps: Deps, job: Job, signal: AbortSignal) => Promise<void>;
};

/** Milliseconds between looks for something to do. */
const usualPause = 1000;

/** Jobs that are done at once: one that hangs keeps no other waiting. */
const most = 20;

type Running = { readonly pause?: number; readonly onError: (error: unknown) => void };

/** Lets a worker do what there is to do, of every association, until it is stopped. Several processes may run it. */
export const runWorker = <Job>(
  deps: Deps,
  { due, keyOf, work }: Worker<Job>,
  { pause = usualPause, onError }: Running,
) => {
  const end = new AbortController();
  const locks = openLocks(deps.db);
  const busy = new Map<string, Promise<void>>();
  const begin = async (job: Job, key: string) => {
    const held = await locks.take(key);
    if (!held) return;
    await work(deps, job, AbortSignal.any([end.signal, held])).finally(() => locks.giveBack(key));
  };
  const look = async () => {
    for (const job of await due(deps)) {
      const key = keyOf(job);
      if (busy.has(key) || busy.size >= most) continue;
      busy.set(
        key,
        begin(job, key)
          .catch(onError)
          .finally(() => busy.delete(key)),
      );
    }
  };
  const running = (async () => {
    while (!end.signal.aborted) {
      await look().catch(onError);
      await sleep(pause, undefined, { signal: end.signal, ref: false }).catch(() => {});
    }
    await Promise.all(busy.values());
    await locks.close();
  })();
  return {
    stop: () => {
      end.abort();
      return running;
    },
  };
};
