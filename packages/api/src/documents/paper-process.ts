import { fork } from 'node:child_process';
import path from 'node:path';
import type { PaperDone, PaperJob } from './paper-work.ts';

const seconds = 60;
const megabytes = 1024;
/** So many wait at most. */
const most = 50;

let line: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Lets a process of its own work on papers that came from outside, one after another: what they hold may stall it or make it grow, and then
 * it ends. Throws where it did, and where too many wait.
 */
export const workOnPaper = async <Kind extends PaperJob['kind']>(
  job: Extract<PaperJob, { kind: Kind }>,
): Promise<Done<Kind>> => {
  if (waiting >= most) throw new Error('Too many papers wait');
  waiting += 1;
  const mine = line.then(() => begin(job)).finally(() => (waiting -= 1));
  line = mine.catch(() => {});
  const done = await mine;
  if ('error' in done) throw new Error('A paper could not be read', { cause: done.error });
  return done as Done<Kind>;
};

type Done<Kind> = Kind extends 'text'
  ? { readonly text: string }
  : Kind extends 'append'
    ? { readonly bytes: Uint8Array }
    : { readonly readable: readonly boolean[] };

const begin = (job: PaperJob) =>
  new Promise<PaperDone>((resolve, reject) => {
    const limits = [process.pid, megabytes].map(String);
    const child = fork(path.join(import.meta.dirname, 'paper-work.ts'), limits, {
      // What it says quotes the paper. It is given no secrets.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: [],
      serialization: 'advanced',
    });
    const deadline = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.on('message', (done) => {
      clearTimeout(deadline);
      resolve(done as PaperDone);
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(deadline);
      reject(new Error('A paper ended the process that read it'));
    });
    child.send(job);
  });
