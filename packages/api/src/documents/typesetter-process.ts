import { type ChildProcess, fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { noOtherFonts } from './fonts.ts';
import type { Done, Job } from './typesetter.ts';

type Limits = {
  /** A document that takes longer than this ends the process. */
  readonly seconds?: number;
  /** So does one that takes more memory than this. */
  readonly megabytes?: number;
  /** So many documents wait at most. */
  readonly waiting?: number;
};

type Task = {
  job: Job;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
};

type Child = { readonly process: ChildProcess; hasSet: boolean };

/** Too many documents wait already. */
export class TypesetterBusy extends Error {
  override readonly name = 'TypesetterBusy';
}

/** The document ended the process that set it. */
export class TypesetterDied extends Error {
  override readonly name = 'TypesetterDied';
}

/**
 * A process that sets documents, one after another. It is native code, which a text may crash, stall or make grow: then the
 * process ends and with it that document, unless it can be set plainly; those that wait behind it are set by the next. It is
 * given no secrets, and ends with this process, however that ends.
 */
export const createTypesetter = ({
  seconds = 15,
  megabytes = 1024,
  waiting = 100,
}: Limits = {}) => {
  const line: Task[] = [];
  /** Documents that ended it are not tried again at once: one that is asked for again and again would keep all others waiting. */
  const fatal = new LRUCache<string, true>({ max: 100, ttl: 60_000 });
  let child: Child | undefined;
  let deadline: NodeJS.Timeout | undefined;

  const next = () => {
    const [task] = line;
    if (task && isFatal(task.job)) fail(task);
    else if (task) hand(task);
    // A process may end while the typesetter rests, not while it works.
    else if (child) keepAlive(child.process, false);
  };

  const hand = (task: Task) => {
    deadline = setTimeout(() => lose(task), seconds * 1000);
    try {
      child ??= start();
      keepAlive(child.process, true);
      child.process.send(task.job);
    } catch {
      // The machine has no room for another process.
      lose(task);
    }
  };

  const isFatal = (job: Job) => fatal.size > 0 && fatal.has(keyOf(job));

  const drop = () => {
    clearTimeout(deadline);
    child?.process.kill('SIGKILL');
    child = undefined;
  };

  const lose = (task: Task) => {
    drop();
    fatal.set(keyOf(task.job), true);
    fail(task);
  };

  const fail = (task: Task) => {
    line.shift();
    task.reject(new TypesetterDied());
    next();
  };

  const start = (): Child => {
    const limits = [process.pid, megabytes].map(String);
    const started: Child = {
      hasSet: false,
      process: fork(path.join(import.meta.dirname, 'typesetter.ts'), limits, {
        // What it says when it dies quotes the text.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env: { FONTCONFIG_FILE: noOtherFonts },
        execArgv: [],
        serialization: 'advanced',
      }),
    };
    const gone = (signal?: string | null) => {
      if (child !== started) return;
      const [task] = line;
      const isTheirs = task && !started.hasSet;
      if (isTheirs && (task.job.plainly || signal === 'SIGKILL')) return lose(task);
      // One that has set others before may have ended for them: the document is tried again by the next.
      if (isTheirs) task.job = { ...task.job, plainly: true };
      drop();
      next();
    };
    started.process.on('error', () => gone()).on('exit', (_, signal) => gone(signal));
    started.process.on('message', (done: Done) => {
      if (child !== started) return;
      started.hasSet = true;
      clearTimeout(deadline);
      const task = line.shift();
      if ('error' in done) task?.reject(new Error(done.error));
      else task?.resolve(Buffer.from(done.bytes));
      next();
    });
    return started;
  };

  return {
    /** Sets a template with its data as PDF. Throws `TypesetterBusy`, `TypesetterDied`, and what is wrong with a template. */
    set: async (job: Job): Promise<Buffer> => {
      if (line.length >= waiting) throw new TypesetterBusy();
      if (isFatal(job)) throw new TypesetterDied();
      return new Promise((resolve, reject) => {
        line.push({ job, resolve, reject });
        if (line.length === 1) next();
      });
    },
    /** Ends the process; who still waits gets nothing. The next document starts another. */
    end: async () => {
      const ending = child?.process;
      drop();
      for (const { reject } of line.splice(0)) reject(new TypesetterDied());
      if (ending && ending.exitCode === null && ending.signalCode === null)
        await once(ending, 'exit');
    },
  };
};

const keyOf = ({ source, data }: Job) => hash('sha256', JSON.stringify([source, data]));

const keepAlive = (process: ChildProcess, working: boolean) => {
  for (const one of [process, process.channel])
    if (working) one?.ref();
    else one?.unref();
};
