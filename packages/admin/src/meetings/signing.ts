import type { Problem } from '@klubba/api/contract';
import { ProblemError, post, postToAuth } from '../api.ts';
import type { answerChallenge } from '../session/passkey.ts';
import { meetingUrl } from './data.ts';

type Begun = {
  readonly id: string;
  /** Null where the person has no passkey. */
  readonly passkey: Parameters<typeof answerChallenge>[0] | null;
};

const byPasskey = async ({ passkey }: Begun) => {
  if (!passkey) throw new ProblemError(noPasskey);
  const { answerChallenge } = await import('../session/passkey.ts');
  return { passkey: await answerChallenge(passkey) };
};

const noPasskey: Problem = {
  type: 'urn:klubba:problem:passkey-not-found',
  title: 'passkey-not-found',
  status: 400,
  code: 'passkey-not-found',
  errors: [],
};

/** Proves again who one is, for this very document, and signs its hash. Throws the problem that stands in the way. */
export const signWith = async (
  how: { readonly password: string } | 'passkey',
  document: { organisationId: string; meetingId: string; documentHash: string },
) => {
  const { organisationId, meetingId, documentHash } = document;
  const purpose = `sign-minutes:${meetingId}:${documentHash}`;
  const begun = await postToAuth<Begun>('/step-up/begin', { purpose });
  const shown = how === 'passkey' ? await byPasskey(begun) : how;
  const { grant } = await postToAuth<{ grant: string }>('/step-up/finish', {
    id: begun.id,
    ...shown,
  });
  await post(
    meetingUrl(organisationId, meetingId, '/minutes/signatures'),
    { documentHash },
    { headers: { 'x-step-up': grant } },
  );
};

/** The bytes of a document as this browser got them, and their SHA-256. */
export const fetchDocument = async (url: string) => {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new TypeError(`${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    size: bytes.byteLength,
    hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
};
