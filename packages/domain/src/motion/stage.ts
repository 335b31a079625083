import { z } from 'zod';
import { answerOn, clausesOf, isSent, latestAnswer, type Motion, standingOf } from './state.ts';
import type { Answer, ClauseOutcome } from './vocabulary.ts';

/** How far a motion has come. */
export const Stage = z.enum([
  'idea',
  'draft',
  'underPreparation',
  'beforeMeeting',
  'stoodBehind',
  'notStoodBehind',
  'tabled',
  'sent',
  'received',
  'registered',
  'answered',
  'decided',
  'followedUp',
  'withdrawn',
  'destroyed',
]);
export type Stage = z.infer<typeof Stage>;

/** The furthest that is told of it; what lies before may never have been. */
export const stageOf = (motion: Motion): Stage => {
  if (motion.isDestroyed) return 'destroyed';
  if (motion.withdrawn) return 'withdrawn';
  if (motion.followUps.length > 0) return 'followedUp';
  if (isDecided(motion)) return 'decided';
  if (latestAnswer(motion)) return 'answered';
  if (motion.registered) return 'registered';
  if (motion.sendings.some(({ receipt }) => receipt)) return 'received';
  if (isSent(motion) || motion.othersBy !== null) return 'sent';
  if (motion.placed) return 'beforeMeeting';
  const standing = standingOf(motion);
  if (standing === 'tabled') return 'tabled';
  if (standing) return standing === 'doesNot' ? 'notStoodBehind' : 'stoodBehind';
  if (motion.preparing) return 'underPreparation';
  return clausesOf(motion).length > 0 ? 'draft' : 'idea';
};

/** Every clause has an outcome. */
export const isDecided = (motion: Motion) => {
  const clauses = clausesOf(motion);
  return clauses.length > 0 && clauses.every(({ clauseId }) => motion.outcomes.has(clauseId));
};

/** What became of a motion in one word, from its clauses. */
export const Summary = z.enum([
  'granted',
  'partlyGranted',
  'rejected',
  'deemedAnswered',
  'filed',
  'delegated',
  'tabled',
  'lapsed',
  'notTreated',
  'withdrawn',
  'mixed',
]);
export type Summary = z.infer<typeof Summary>;

/** Nothing until every clause is decided. A reservation that won grants what it is about. */
export const summaryOf = (motion: Motion): Summary | undefined => {
  if (!isDecided(motion)) return undefined;
  const outcomes = clausesOf(motion).map(({ clauseId }) => motion.outcomes.get(clauseId)!.outcome);
  const granted = outcomes.filter(isGranted).length;
  if (granted === outcomes.length) return 'granted';
  if (granted > 0) return 'partlyGranted';
  const [first, ...rest] = outcomes;
  return rest.every((one) => one === first) ? (first as Summary) : 'mixed';
};

const isGranted = (outcome: ClauseOutcome) =>
  outcome === 'granted' || outcome === 'reservationGranted';

const answeredBy: Readonly<Record<Answer, ClauseOutcome>> = {
  grant: 'granted',
  answered: 'deemedAnswered',
  reject: 'rejected',
};

/** What a clause comes to where the answer is followed. */
export const asAnswered = (answer: Answer): ClauseOutcome => answeredBy[answer];

/** Whether a clause was decided otherwise than it was answered; undefined where one of both is not told. */
export const differsFromAnswer = (motion: Motion, clauseId: string): boolean | undefined => {
  const [answer, outcome] = [answerOn(motion, clauseId), motion.outcomes.get(clauseId)];
  return answer && outcome ? answeredBy[answer] !== outcome.outcome : undefined;
};
