import type { Key } from '../language/language.ts';

export type AreaAddress = {
  readonly path: string;
  readonly name: Key;
  /** Pressed after `g`. */
  readonly letter: string;
  /** The first of a group, set a little apart. */
  readonly apart?: boolean;
};

/** The areas as they stand in the rail. */
export const areas: readonly AreaAddress[] = [
  { path: '', name: 'nav.home', letter: 'h' },
  { path: '/meetings', name: 'nav.meetings', letter: 'm' },
  { path: '/decisions', name: 'nav.decisions', letter: 'b' },
  { path: '/organisation', name: 'nav.organisation', letter: 'o', apart: true },
  { path: '/people', name: 'nav.people', letter: 'p' },
  { path: '/rules', name: 'nav.rules', letter: 'r' },
  { path: '/users', name: 'nav.users', letter: 'u' },
  { path: '/counting', name: 'nav.counting', letter: 'v', apart: true },
];
