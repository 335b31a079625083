import type { Problem } from '@klubba/api/contract';
import { revalidate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { attempt, isLost, newAsking, command as send } from '../api.ts';
import type { Answer, Beneath, Body } from '../asked.ts';

/** How a thing is asked whose address is `Base`: the path beneath it, and what that path takes. */
export type Command<Base extends string> = {
  <const Rest extends string>(
    path: Rest & Beneath<Base, Rest, 'post'>,
    ...told: Record<never, never> extends Body<`${Base}${Rest}`, 'post'>
      ? [body?: Body<`${Base}${Rest}`, 'post'>]
      : [body: Body<`${Base}${Rest}`, 'post'>]
  ): Promise<Answer<`${Base}${Rest}`, 'post'> | undefined>;
  <const Rest extends string>(
    path: Rest & Beneath<Base, Rest, 'put'>,
    body: Body<`${Base}${Rest}`, 'put'>,
    method: 'PUT',
  ): Promise<Answer<`${Base}${Rest}`, 'put'> | undefined>;
  <const Rest extends string>(
    path: Rest & Beneath<Base, Rest, 'delete'>,
    body: Record<string, never> | undefined,
    method: 'DELETE',
  ): Promise<Answer<`${Base}${Rest}`, 'delete'> | undefined>;
};

/**
 * What one part of a page asks of the thing that it shows: `command('/nominations', body)`. Gives what the server answered once it
 * is done, and what was read of it, by the keys of its queries, is then as it stands; nothing when a rule said no or nobody answered,
 * and `problem()` says which. What is asked again after a lost answer is the same asking, whatever was changed meanwhile, and is done
 * once.
 */
export const createCommand = <const Base extends string>(
  base: () => Base,
  reads: readonly string[],
) => {
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  let asking = newAsking();
  let asked = '';
  const command: Command<Base> = async <Found>(
    path: string,
    body: object = {},
    method: 'POST' | 'PUT' | 'DELETE' = 'POST',
  ): Promise<Found | undefined> => {
    if (busy()) return undefined;
    const same = `${method} ${path}`;
    if (same !== asked) asking = newAsking();
    asked = same;
    setBusy(true);
    try {
      const told = method === 'DELETE' ? undefined : body;
      const sent = send<Found>(method, `${base()}${path}`, told, asking);
      const found = await attempt(sent);
      if (!found) asking = newAsking();
      setProblem(found);
      // What a rule refused was judged against a state that may have moved on.
      if (!found || !isLost(found)) await revalidate([...reads]);
      return found ? undefined : await sent;
    } finally {
      setBusy(false);
    }
  };
  return { command, problem, busy, forget: () => setProblem(undefined) };
};

export type Commanding<Base extends string> = {
  readonly command: Command<Base>;
  readonly problem: () => Problem | undefined;
  readonly busy: () => boolean;
};
