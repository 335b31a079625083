import { z } from 'zod';
import { isDecided } from './stage.ts';
import { clausesOf, isSent, type Motion, standingOf } from './state.ts';
import type { StandingDecision } from './vocabulary.ts';

/** What a motion waits for next. */
export const NextStep = z.enum([
  'writeClauses',
  'handOver',
  'giveOpinion',
  'place',
  'awaitMeeting',
  'recordStanding',
  'send',
  'sendAsOwn',
  'tellReceipt',
  'register',
  'tellAnswer',
  'recordOutcomes',
  'followUp',
]);
export type NextStep = z.infer<typeof NextStep>;

/**
 * The next step of a motion; nothing once it is followed up, withdrawn or destroyed. Where the association has said no its authors may still send
 * it as their own. `record` is what the record of the meeting that it stands before says by now.
 */
export const nextStepOf = (
  motion: Motion,
  record?: StandingDecision['standing'],
): NextStep | undefined => {
  if (motion.isDestroyed || motion.withdrawn || motion.followUps.length > 0) return undefined;
  if (isDecided(motion)) return 'followUp';
  if (motion.placed) return record && record !== 'undecided' ? 'recordStanding' : 'awaitMeeting';
  if (isSent(motion) || motion.othersBy !== null) return afterSending(motion);
  if (clausesOf(motion).length === 0) return 'writeClauses';
  const standing = standingOf(motion);
  if (standing === 'tabled') return 'place';
  if (standing) return standing === 'doesNot' ? 'sendAsOwn' : 'send';
  if (!motion.preparing) return 'handOver';
  return motion.opinions.some(({ purpose }) => purpose === 'meeting') ? 'place' : 'giveOpinion';
};

const afterSending = (motion: Motion): NextStep => {
  if (!motion.registered) {
    const isOpen = motion.sendings.length > 0 && motion.sendings.every(({ receipt }) => !receipt);
    return isOpen ? 'tellReceipt' : 'register';
  }
  return motion.answers.length === 0 ? 'tellAnswer' : 'recordOutcomes';
};
