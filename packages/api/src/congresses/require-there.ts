import { Denied } from '../http/denied.ts';

/** Denies with 404 what is told anew of something that was never told. */
export const requireThere = <Key extends string>(
  list: readonly { readonly [Name in Key]: string }[],
  key: Key,
  id: string,
) => {
  if (!list.some((one) => one[key] === id)) throw new Denied(404, 'not-found');
};
