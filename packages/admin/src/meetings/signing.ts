import type { TellSignedOnPaperBody } from '@klubba/api/contract';
import { fetchByLink, post, type Sending } from '../api.ts';
import { prove, type Showing } from '../session/proof.ts';
import { meetingUrl } from './data.ts';

type Signed = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly documentHash: string;
};

/** Proves again who one is, for this very document, and signs its hash. Throws the problem that stands in the way. */
export const signWith = async (how: Showing, document: Signed, asking: Sending) => {
  const headers = await proofOf(how, document);
  const { organisationId, meetingId, documentHash } = document;
  const url = meetingUrl(organisationId, meetingId, '/minutes/signatures');
  await post(url, { documentHash }, { ...asking, headers });
};

/** The same, to attest that somebody signed it with the pen on a day. */
export const attestWith = async (
  how: Showing,
  { personId, on, ...document }: Signed & { readonly personId: string; readonly on: string },
  asking: Sending,
) => {
  const headers = await proofOf(how, document);
  const { organisationId, meetingId, documentHash } = document;
  const url = meetingUrl(organisationId, meetingId, `/minutes/signers/${personId}/attestation`);
  await post(url, { documentHash, on }, { ...asking, headers });
};

/** Proves again who one is, and vouches that the minutes were signed on paper. */
export const vouchForPaper = async (
  how: Showing,
  { organisationId, meetingId }: Omit<Signed, 'documentHash'>,
  body: TellSignedOnPaperBody,
  asking: Sending,
) => {
  const headers = await prove(`sign-minutes:${meetingId}:paper`, how);
  const url = meetingUrl(organisationId, meetingId, '/minutes/paper');
  await post(url, body, { ...asking, headers });
};

const proofOf = (how: Showing, { meetingId, documentHash }: Signed) =>
  prove(`sign-minutes:${meetingId}:${documentHash}`, how);

/** The bytes of a document as this browser got them, and their SHA-256. */
export const fetchDocument = async (url: string) =>
  measured(await fetch(url, { credentials: 'same-origin' }));

/** The same of a document that a link opens: the token stands in no address. */
export const fetchLinkedDocument = async (token: string) =>
  measured(await fetchByLink('/signatures/minutes.pdf', token));

const measured = async (response: Response) => {
  if (!response.ok) throw new TypeError(`${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    bytes,
    size: bytes.byteLength,
    hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
};
