import { Worker } from 'node:worker_threads';
import { plain, printable } from './printable.ts';
import { forget, typeset } from './typesetting.ts';

export type Job = {
  readonly source: string;
  readonly data: object;
  /** Without what crashes it most: marks and joiners stand by their numbers. */
  readonly plainly?: boolean;
};
export type Done = { readonly bytes: Uint8Array } | { readonly error: string };

/** The other end of `createTypesetter`: a process of its own that sets one document after another. */
process.on('message', (job: Job) => {
  process.send?.(attempt(job));
  forget();
});

const attempt = ({ source, data, plainly }: Job): Done => {
  try {
    return { bytes: typeset(source, data, plainly ? plain : printable) };
  } catch (error) {
    return { error: String(error) };
  }
};

const [, , parent, megabytes] = process.argv;
const watch = new Worker(new URL('./typesetter-watch.ts', import.meta.url), {
  workerData: { parent: Number(parent), megabytes: Number(megabytes) },
});
watch.unref();
