import type { Problem } from '@klubba/api/contract';
import { revalidate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { attempt, isLost, newAsking, post, put, remove } from '../api.ts';

const methods = {
  POST: post,
  PUT: put,
  DELETE: (url, _, asking) => remove(url, asking),
} as const satisfies Record<string, typeof post>;

/**
 * What one part of a page asks of the thing that it shows: `command('/nominations', body)`. Gives what the server answered once it
 * is done, and what was read of it, by the keys of its queries, is then as it stands; nothing when a rule said no or nobody answered,
 * and `problem()` says which. What is asked again after a lost answer is the same asking, whatever was changed meanwhile, and is done
 * once.
 */
export const createCommand = (urlOf: (path: string) => string, reads: readonly string[]) => {
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  let asking = newAsking();
  let asked = '';
  const command = async <Answer = object>(
    path: string,
    body: object = {},
    method: keyof typeof methods = 'POST',
  ): Promise<Answer | undefined> => {
    if (busy()) return undefined;
    const same = `${method} ${path}`;
    if (same !== asked) asking = newAsking();
    asked = same;
    setBusy(true);
    try {
      const sent = methods[method](urlOf(path), body, asking);
      const found = await attempt(sent);
      if (!found) asking = newAsking();
      setProblem(found);
      // What a rule refused was judged against a state that may have moved on.
      if (!found || !isLost(found)) await revalidate([...reads]);
      return found ? undefined : ((await sent) as Answer);
    } finally {
      setBusy(false);
    }
  };
  return { command, problem, busy, forget: () => setProblem(undefined) };
};

export type Commanding = ReturnType<typeof createCommand>;
export type Command = Commanding['command'];
