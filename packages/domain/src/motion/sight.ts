import { isSent, type Motion } from './state.ts';
import type { Viewer } from './vocabulary.ts';

/** What somebody may do with a motion. */
export type MotionPowers = {
  /** Write its text, settle comments, invite, send it as their own. */
  readonly write: boolean;
  readonly comment: boolean;
  /** Give opinions, put it before a meeting, tell what was sent, answered and decided. */
  readonly arrange: boolean;
};

const holds = ({ roles }: Viewer, ...any: Viewer['roles'][number][]) =>
  roles.some((role) => any.includes(role));

/** Those who keep the association's motions: its board, its secretary, its congress group. */
const keeps = (viewer: Viewer) => holds(viewer, 'board', 'secretary', 'congressGroup');

/** Handed over to the association: prepared, before a meeting, or public. */
const isHandedOver = ({ preparing, isPublic }: Motion) => preparing !== null || isPublic;

/**
 * A draft is seen by its authors and those they invite, and by nobody else, whatever office they hold. Those who keep the motions see it from
 * when it is handed over to them; everybody with a role from when it stands before a meeting, is sent, or is published.
 */
export const seesMotion = (viewer: Viewer, motion: Motion) =>
  motion.people.has(viewer.personId) ||
  (motion.isPublic && viewer.roles.length > 0) ||
  (motion.preparing !== null && keeps(viewer));

export const motionPowersOf = (viewer: Viewer, motion: Motion): MotionPowers => {
  const part = motion.people.get(viewer.personId);
  const isOurs = motion.othersBy === null;
  return {
    write: part === 'author' || (!isOurs && keeps(viewer)),
    comment: part !== undefined || (isHandedOver(motion) && keeps(viewer)),
    arrange: keeps(viewer) && (isHandedOver(motion) || part === 'author'),
  };
};

/** Its comments and earlier versions: while it is written by whoever writes, and what was sent is what others see. */
export const seesWriting = (viewer: Viewer, motion: Motion) =>
  motion.people.has(viewer.personId) || (keeps(viewer) && isHandedOver(motion) && !isSent(motion));
