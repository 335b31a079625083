import { parentPort } from 'node:worker_threads';
import { forget, typeset } from './typesetting.ts';

export type Job = { readonly id: number; readonly source: string; readonly json: string };
export type Done = { readonly id: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: unknown }
);

/** The other end of `setPdf`: a thread that sets one document after another. */
parentPort?.on('message', ({ id, source, json }: Job) => {
  const answer = (done: Done) => parentPort?.postMessage(done);
  try {
    answer({ id, bytes: typeset(source, json) });
  } catch (error) {
    answer({ id, error });
  }
  forget();
});
