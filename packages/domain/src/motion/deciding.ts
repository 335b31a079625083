import { refuse } from '../decider.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { knownClauses, ours, textOf } from './guards.ts';
import { clausesOf, isSent, type Motion, unsettled } from './state.ts';
import { version } from './writing.ts';

/** Asks a meeting whether the association stands behind it. From now on the text stands as it is until the meeting has answered. */
export const placeMotion = (motion: Motion, asked: AskMotion<'PlaceMotion'>) => {
  const { meetingId, itemId, clauses, at } = asked;
  const refusal = ours(motion);
  if (refusal) return refusal;
  if (isSent(motion)) return refuse('motion-sent');
  if (motion.placed) {
    const isSame = motion.placed.meetingId === meetingId;
    return isSame ? [] : refuse('motion-before-a-meeting', 'meetingId');
  }
  if (clausesOf(motion).length === 0) return refuse('motion-without-clauses');
  if (unsettled(motion).length > 0) return refuse('motion-versions-apart');
  const stranger = knownClauses(
    motion,
    clauses.flatMap(({ asks }) => asks),
  );
  if (stranger) return stranger;
  const { versionId } = textOf(motion);
  return [
    { type: 'MotionPlaced', v: 1, meetingId, itemId, versionId, clauses, at },
  ] satisfies MotionEvent[];
};

/** What the meeting made of it, as its record has it. */
export const recordStanding = (motion: Motion, asked: AskMotion<'RecordStanding'>) => {
  const { decision, versionId, by, at } = asked;
  const { meetingId, itemId, standing, decisions, clauses } = decision;
  const refusal = ours(motion);
  if (refusal) return refusal;
  const known = motion.stood.find((one) => one.meetingId === meetingId && one.itemId === itemId);
  if (known && !motion.placed) return [];
  if (motion.placed?.meetingId !== meetingId || motion.placed.itemId !== itemId)
    return refuse('motion-not-before-that-meeting');
  if (standing === 'undecided') return refuse('motion-not-decided-yet');
  const current = textOf(motion);
  const wordings = new Map(clauses.map(({ clauseId, text }) => [clauseId, text]));
  const text = {
    ...current.text!,
    clauses: clausesOf(motion)
      .filter(({ clauseId }) => wordings.has(clauseId))
      .map((one) => ({ ...one, text: wordings.get(one.clauseId)! })),
  };
  const isChanged = standing === 'standsBehindWithChanges';
  const stands = isChanged ? versionId : current.versionId;
  const stood: MotionEvent = {
    ...{ type: 'StandingRecorded', v: 1, meetingId, itemId, standing, versionId: stands },
    ...{ decisions, at },
  };
  if (!isChanged) return [stood];
  const written = {
    versionId,
    basis: current.versionId,
    text,
    isAside: false,
    settles: [],
    by,
    at,
  };
  return [stood, version(motion, written)] satisfies MotionEvent[];
};
