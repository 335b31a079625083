import type { Location } from '@solidjs/router';

/** Where to go after signing in: a page of ours that was asked for, else the start. */
export const nextPath = ({ query }: Pick<Location, 'query'>): string => {
  const next = query.next;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
};

/** A token from the fragment of a link, which never reaches a server's log. */
export const tokenOf = ({ hash }: Pick<Location, 'hash'>): string =>
  new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
