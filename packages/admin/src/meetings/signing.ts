import { post, postToAuth } from '../api.ts';
import { meetingUrl } from './data.ts';

type Begun = { readonly id: string; readonly passkey: Parameters<typeof answer>[0] | null };

const answer = async (options: never) => {
  const { answerChallenge } = await import('../session/passkey.ts');
  return answerChallenge(options);
};

/** Proves again who one is, for this very document, and signs its hash. Throws the problem that stands in the way. */
export const signWith = async (
  how: { readonly password: string } | 'passkey',
  document: { organisationId: string; meetingId: string; documentHash: string },
) => {
  const { organisationId, meetingId, documentHash } = document;
  const purpose = `sign-minutes:${meetingId}:${documentHash}`;
  const begun = await postToAuth<Begun>('/step-up/begin', { purpose });
  const shown = how === 'passkey' ? { passkey: await answer(begun.passkey as never) } : how;
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
