import type { Role } from '@klubba/domain';

/** Any of these roles in the organisation, or anybody, for the reason given. */
export type Permission = readonly Role[] | { readonly public: string };

export const everyone = [
  'board',
  'secretary',
  'chair',
  'verifier',
  'auditor',
  'member',
  'office',
  'congressGroup',
] as const satisfies Role[];

/** Whoever writes motions, some of whom see nothing else here. */
export const writers = [...everyone, 'motionAuthor'] as const satisfies Role[];

/** What the statutes say, and who may do what, is the board's. */
export const board = ['board'] as const satisfies Role[];

/** What happened to who may do what is for those who answer for it, and those who look at how they do. */
export const overseers = ['board', 'auditor'] as const satisfies Role[];

/** Who sits where, the secretary keeps too. */
export const secretariat = ['board', 'secretary'] as const satisfies Role[];

/** Membership of a party is special-category data: only those who keep the register of members write it. */
export const registrars = ['board', 'secretary', 'office'] as const satisfies Role[];

/** Whoever keeps or follows meetings and decisions: they see who is a member, and who may vote and why not. */
export const keepers = ['board', 'secretary', 'chair', 'office'] as const satisfies Role[];

/** The record of a meeting is kept at its desk. */
export const desk = ['board', 'secretary', 'chair'] as const satisfies Role[];

/** A congress is prepared and followed up by its working group, with the board. */
export const congressKeepers = ['board', 'secretary', 'congressGroup'] as const satisfies Role[];

/** A text is written by whoever keeps meetings, and by the congress group, who put in the programme; what a meeting adopts of it is the meeting's. */
export const textWriters = [...desk, 'congressGroup'] as const satisfies Role[];
