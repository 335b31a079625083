import type { Role } from '@klubba/domain';
import type { Key } from '../language/language.ts';

export type AreaAddress = {
  readonly path: string;
  readonly name: Key;
  /** Pressed after `g`. */
  readonly letter: string;
  /** The first of a group, set a little apart. */
  readonly apart?: boolean;
  /** Who may see it; everyone, unless told. The server decides again. */
  readonly roles?: readonly Role[];
};

/** The areas as they stand in the rail. */
const areas: readonly AreaAddress[] = [
  { path: '', name: 'nav.home', letter: 'h' },
  { path: '/meetings', name: 'nav.meetings', letter: 'm' },
  { path: '/decisions', name: 'nav.decisions', letter: 'b' },
  { path: '/organisation', name: 'nav.organisation', letter: 'o', apart: true },
  {
    path: '/people',
    name: 'nav.people',
    letter: 'p',
    roles: ['board', 'secretary', 'chair', 'office'],
  },
  { path: '/rules', name: 'nav.rules', letter: 'r' },
  { path: '/users', name: 'nav.users', letter: 'u', roles: ['board'] },
  { path: '/counting', name: 'nav.counting', letter: 'v', apart: true },
];

/** Whether somebody with these roles may read the register of people. */
export const mayReadPeople = (held: readonly Role[]): boolean =>
  areasFor(held).some(({ path }) => path === '/people');

/** The areas that somebody with these roles may see. */
export const areasFor = (held: readonly Role[]): readonly AreaAddress[] =>
  areas.filter(({ roles }) => !roles || roles.some((role) => held.includes(role)));
