import { post, type Sending } from '../api.ts';
import { prove, type Showing } from '../session/proof.ts';
import { meetingUrl } from './data.ts';

/** Proves again who one is, for this very document, and signs its hash. Throws the problem that stands in the way. */
export const signWith = async (
  how: Showing,
  document: { organisationId: string; meetingId: string; documentHash: string },
  asking: Sending,
) => {
  const { organisationId, meetingId, documentHash } = document;
  const purpose = `sign-minutes:${meetingId}:${documentHash}`;
  const headers = await prove(purpose, how);
  await post(
    meetingUrl(organisationId, meetingId, '/minutes/signatures'),
    { documentHash },
    { ...asking, headers },
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
