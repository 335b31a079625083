import { createHmac, timingSafeEqual } from 'node:crypto';
import { Denied } from '../http/denied.ts';

/** Whom a link asks, and until when (milliseconds since 1970). */
export type Asked = {
  readonly organisationId: string;
  readonly electionId: string;
  readonly candidateId: string;
  readonly until: number;
};

/** A link's token: who is asked, sealed so that nobody can make one. Nothing is stored for it. */
export const consentToken = (
  secret: string,
  { organisationId, electionId, candidateId, until }: Asked,
) => {
  const payload = Buffer.from(
    JSON.stringify([organisationId, electionId, candidateId, until]),
  ).toString('base64url');
  return `${payload}.${mark(secret, payload)}`;
};

/** Whom a token asks. Denies one that was not made here, and one whose time has passed. */
export const askedBy = (secret: string, token: string, now: Date): Asked => {
  const [payload = '', given = ''] = token.split('.');
  const right = Buffer.from(mark(secret, payload));
  const shown = Buffer.from(given);
  if (shown.length !== right.length || !timingSafeEqual(shown, right))
    throw new Denied(404, 'not-found');
  const [organisationId, electionId, candidateId, until] = JSON.parse(
    Buffer.from(payload, 'base64url').toString(),
  ) as [string, string, string, number];
  if (until < now.getTime()) throw new Denied(404, 'not-found');
  return { organisationId, electionId, candidateId, until };
};

const mark = (secret: string, payload: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['consent', payload]))
    .digest('base64url');
