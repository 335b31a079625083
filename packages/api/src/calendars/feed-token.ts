import { marked, markedBy } from '../access/link.ts';
import type { Deps } from '../deps.ts';

/** The address that a calendar program subscribes to. It opens until the subscription is revoked. */
export const feedLink = (
  { secret, origin }: Pick<Deps, 'secret' | 'origin'>,
  organisationId: string,
  feedId: string,
) => {
  // Short, for a part of a path has a hundred characters at most.
  const ids = Buffer.from((organisationId + feedId).replaceAll('-', ''), 'hex');
  const token = marked(secret, 'calendar', ids.toString('base64url'));
  return `${origin()}/api/calendars/${token}/klubba.ics`;
};

/** Which subscription a token is of. Denies one that was not made here. */
export const feedOf = ({ secret }: Pick<Deps, 'secret'>, token: string) => {
  const ids = Buffer.from(markedBy(secret, 'calendar', token), 'base64url').toString('hex');
  return { organisationId: uuid(ids.slice(0, 32)), feedId: uuid(ids.slice(32)) };
};

const uuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
