import { refuse } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { isSeenPrivate } from '../http/public-address.ts';
import { Refused } from '../store/errors.ts';

/** Refuses an address that can be seen to be none to send to; what its name leads to is looked at whenever it is sent to. */
export const refuseTarget = ({ allowPrivate }: Pick<Deps, 'allowPrivate'>, url: string) => {
  const parsed = new URL(url);
  const { protocol, username, password } = parsed;
  if (username || password) throw new Refused(refuse('webhook-url-with-password', 'url'));
  if (allowPrivate && protocol === 'http:') return;
  if (protocol !== 'https:') throw new Refused(refuse('webhook-url-not-https', 'url'));
  if (!allowPrivate && isSeenPrivate(parsed))
    throw new Refused(refuse('webhook-url-private', 'url'));
};
