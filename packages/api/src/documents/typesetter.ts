import { Worker } from 'node:worker_threads';
import { forget, typeset } from './typesetting.ts';

export type Job = { readonly source: string; readonly data: object };
export type Done = { readonly bytes: Uint8Array } | { readonly error: string };

/** The other end of `createTypesetter`: a process of its own that sets one document after another. */
process.on('message', ({ source, data }: Job) => {
  process.send?.(attempt(source, data));
  forget();
});

const attempt = (source: string, data: object): Done => {
  try {
    return { bytes: typeset(source, data) };
  } catch (error) {
    return { error: String(error) };
  }
};

const [, , parent, megabytes] = process.argv;
const watch = new Worker(new URL('./typesetter-watch.ts', import.meta.url), {
  workerData: { parent: Number(parent), megabytes: Number(megabytes) },
});
watch.unref();
