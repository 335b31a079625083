import type { Problem } from '@klubba/api/contract';
import { ProblemError, postToAuth } from '../api.ts';
import { textIn } from '../ui/form-data.ts';
import type { answerChallenge } from './passkey.ts';

/** By what somebody shows again who they are. The code goes with the password of whoever has a second factor. */
export type Showing = { readonly password: string; readonly code?: string } | 'passkey';

type Begun = {
  readonly id: string;
  /** Null where the person has no passkey. */
  readonly passkey: Parameters<typeof answerChallenge>[0] | null;
};

/** Proves again who one is, for one purpose. Gives the headers that show it, once; throws the problem that stands in the way. */
export const prove = async (purpose: string, how: Showing) => {
  const begun = await postToAuth<Begun>('/step-up/begin', { purpose });
  const shown = how === 'passkey' ? await byPasskey(begun) : how;
  const { grant } = await postToAuth<{ grant: string }>('/step-up/finish', {
    id: begun.id,
    ...shown,
  });
  return { 'x-step-up': grant };
};

/** What was filled in of the fields of `proof-fields.tsx`. */
export const showingIn = (form: FormData): Showing => {
  if (form.get('how') === 'passkey') return 'passkey';
  const code = textIn(form, 'code').replaceAll(/\s/g, '');
  return { password: textIn(form, 'password'), ...(code && { code }) };
};

const byPasskey = async ({ passkey }: Begun) => {
  if (!passkey) throw new ProblemError(noPasskey);
  const { answerChallenge } = await import('./passkey.ts');
  return { passkey: await answerChallenge(passkey) };
};

const noPasskey: Problem = {
  type: 'urn:klubba:problem:passkey-not-found',
  title: 'passkey-not-found',
  status: 400,
  code: 'passkey-not-found',
  errors: [],
};
