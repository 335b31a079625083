import type { Action } from '@solidjs/router';
import { useSubmission } from '@solidjs/router';
import { createEffect, createSignal } from 'solid-js';
import { isProblem, type Sending } from '../api.ts';

const field = 'commandId';

/**
 * Makes all that a form sends one asking, until it is known to be done: sent again after a lost answer it is done once, and
 * what is meant once more afterwards is done once more.
 */
export const Asking = (props: { action: Action<[FormData], unknown> }) => {
  const [commandId, setCommandId] = createSignal(crypto.randomUUID());
  const submission = useSubmission(props.action);
  createEffect((wasPending) => {
    const isDone = wasPending && !submission.pending && !isProblem(submission.result);
    if (isDone && !submission.error) setCommandId(crypto.randomUUID());
    return submission.pending;
  });
  return <input type="hidden" name={field} value={commandId()} />;
};

/** The asking that a sent form belongs to. A form without one would be done twice when it is sent again. */
export const askedIn = (form: FormData): Sending => {
  const commandId = form.get(field);
  if (!commandId) throw new Error('The form holds no asking');
  return { commandId: String(commandId) };
};
