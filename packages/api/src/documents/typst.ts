import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Denied } from '../http/denied.ts';
import { codePoint } from './code-point.ts';
import type { Done, Job } from './typesetter.ts';

type Waiting = {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Sets a template with its data, on a date that becomes the document's. The data goes in as JSON and is placed as content, so
 * no text in it is ever markup. It is set in a thread of its own: a long evening's minutes take a twentieth of a second, which
 * nobody else at a desk should wait for.
 */
export const setPdf = async (source: string, data: object, on: string): Promise<Buffer> => {
  const [year, month, day] = on.split('-').map(Number);
  const json = JSON.stringify({ ...data, on: { year, month, day } }, displayable);
  typesetter ??= startTypesetter();
  const { thread, waiting } = typesetter;
  if (waiting.size >= most) throw new Denied(503, 'unavailable');
  const job: Job = { id: ++jobs, source, json };
  return new Promise((resolve, reject) => {
    waiting.set(job.id, { resolve, reject });
    // A process may end while the typesetter rests, not while it works.
    thread.ref();
    thread.postMessage(job);
  });
};

/** Who would have to wait behind this many, for some seconds, is told to try again. */
const most = 100;

let jobs = 0;
let typesetter: ReturnType<typeof startTypesetter> | undefined;

const startTypesetter = () => {
  const waiting = new Map<number, Waiting>();
  const thread = new Worker(path.join(import.meta.dirname, 'typesetter.ts'), { execArgv: [] });
  thread.on('message', (done: Done) => {
    const one = waiting.get(done.id);
    waiting.delete(done.id);
    if (!waiting.size) thread.unref();
    if ('error' in done) return one?.reject(done.error);
    one?.resolve(Buffer.from(done.bytes.buffer, done.bytes.byteOffset, done.bytes.byteLength));
  });
  // A thread that is gone takes its work with it; the next document starts another.
  const gone = (error: unknown) => {
    if (typesetter?.thread === thread) typesetter = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('error', gone);
  thread.on('exit', () => gone(new Error('the typesetter ended')));
  return { thread, waiting };
};

/** Control characters, private ones and those that do not exist are in no font. */
const displayable = (_: string, value: unknown) =>
  typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, codePoint)
    : value;

/** A template beside this file. Templates are part of the program and read once. */
export const template = (name: string) =>
  readFileSync(path.join(import.meta.dirname, `${name}.typ`), 'utf8');
