import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A link's secret: the organisation that it is about, and 256 random bits. */
export const newToken = (organisationId: string) => tokenFrom(organisationId, randomBytes(32));

const tokenFrom = (organisationId: string, bits: Buffer) =>
  Buffer.concat([Buffer.from(organisationId.replaceAll('-', ''), 'hex'), bits]).toString(
    'base64url',
  );

/** The secret of a link that a command makes, the same at every replay, and nobody's to guess without KLUBBA_SECRET. */
export const tokenOf = (organisationId: string, invitationId: string, secret: string) =>
  tokenFrom(
    organisationId,
    createHmac('sha256', secret).update(`invitation ${invitationId}`).digest(),
  );

/** Which organisation a link is about; nothing for what cannot be a link of ours. */
export const organisationOf = (token: string) => {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 48 || bytes.toString('base64url') !== token) return;
  return bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** All that is kept of a link. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest();
