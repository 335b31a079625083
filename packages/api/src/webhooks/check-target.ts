import { isIP } from 'node:net';
import { refuse } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { Refused } from '../store/errors.ts';
import { isPublic } from './send.ts';

/** Refuses an address that can be seen to be none to send to; what its name leads to is looked at whenever it is sent to. */
export const refuseTarget = ({ allowPrivate }: Pick<Deps, 'allowPrivate'>, url: string) => {
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) throw new Refused(refuse('webhook-url-with-password', 'url'));
  if (allowPrivate && protocol === 'http:') return;
  if (protocol !== 'https:') throw new Refused(refuse('webhook-url-not-https', 'url'));
  const host = hostname.replace(/^\[|\]$/g, '');
  const isPrivate = isIP(host) ? !isPublic(host) : /(^|\.)(localhost|local|internal)$/.test(host);
  if (isPrivate && !allowPrivate) throw new Refused(refuse('webhook-url-private', 'url'));
};
