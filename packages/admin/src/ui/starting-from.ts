import { type Accessor, createMemo } from 'solid-js';

/**
 * What a form starts from: the same object until its version moves on, so that what is fetched again after a refusal does
 * not empty the form.
 */
export const startingFrom = <Seen extends { readonly version: number }>(
  read: Accessor<Seen | undefined>,
): Accessor<Seen | undefined> =>
  createMemo(read, undefined, { equals: (before, now) => before?.version === now?.version });
