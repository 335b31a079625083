import type { Location } from '@solidjs/router';
import { waitingLink } from './waiting-link.ts';

/** Where to go after signing in: a page of ours that was asked for, with the token of the link that led there, else the start. */
export const nextPath = ({ query, hash }: Pick<Location, 'query' | 'hash'>): string => {
  if ('reset' in query) return waitingLink() ?? '/';
  const next = query.next;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? `${next}${hash}` : '/';
};

/** A token from the fragment of a link, which never reaches a server's log. */
export const tokenOf = ({ hash }: Pick<Location, 'hash'>): string =>
  new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
