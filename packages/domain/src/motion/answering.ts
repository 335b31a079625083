import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { begun, knownClauses, open, sent } from './guards.ts';
import { type Motion, standingOf } from './state.ts';
import { withWordingsApart } from './wordings.ts';

const idsOf = (clauses: readonly { readonly clauseId: string }[]) =>
  clauses.map(({ clauseId }) => clauseId);

/** What those who answer it have answered; told again, it is an erratum. */
export const tellAnswer = (motion: Motion, asked: AskMotion<'TellAnswer'>) => {
  const { answerId, by, text, clauses, on } = asked;
  const refusal = sent(motion) ?? knownClauses(motion, idsOf(clauses));
  if (refusal) return refusal;
  if (!text && clauses.length === 0) return refuse('answer-says-nothing', 'text');
  const number = motion.answers.length + 1;
  const { sealId } = motion;
  const said = withWordingsApart(clauses, { by, text });
  return [
    { type: 'MotionAnswered', v: 2, sealId, answerId, number, on, ...said },
  ] satisfies MotionEvent[];
};

export const enterReservation = (motion: Motion, asked: AskMotion<'EnterReservation'>) => {
  const { reservationId, number, on, by, text, clauses } = asked;
  const refusal = sent(motion) ?? knownClauses(motion, idsOf(clauses));
  if (refusal) return refusal;
  const other = motion.reservations.find((one) => one.number === number);
  if (other && other.reservationId !== reservationId)
    return refuse('reservation-number-taken', 'number', { number });
  const { sealId } = motion;
  const said = withWordingsApart(clauses, { by, text });
  return [
    { type: 'MotionReservationEntered', v: 2, sealId, reservationId, number, on, ...said },
  ] satisfies MotionEvent[];
};

/** What became of its clauses, each once. Told again, the later stands; what was confirmed is not taken back by what was only assumed. */
export const recordOutcomes = (motion: Motion, asked: AskMotion<'RecordOutcomes'>) => {
  const { source, confirmed, clauses, on } = asked;
  const refusal = sent(motion) ?? knownClauses(motion, idsOf(clauses));
  if (refusal) return refusal;
  const known = new Set(motion.reservations.map(({ number }) => number));
  for (const [i, { outcome, reservation, clauseId }] of clauses.entries()) {
    if (outcome === 'reservationGranted' && reservation === null)
      return refuse('reservation-unnamed', `clauses.${i}.reservation`);
    if (reservation !== null && known.size > 0 && !known.has(reservation))
      return refuse('reservation-unknown', `clauses.${i}.reservation`, { number: reservation });
    if (!confirmed && motion.outcomes.get(clauseId)?.confirmed)
      return refuse('outcome-is-confirmed', `clauses.${i}.clauseId`);
  }
  const { sealId } = motion;
  const said = withWordingsApart(clauses, { source });
  return [
    { type: 'OutcomesRecorded', v: 2, sealId, confirmed, on, ...said },
  ] satisfies MotionEvent[];
};

export const withdrawMotion = (motion: Motion, { reason, at }: AskMotion<'WithdrawMotion'>) => {
  const refusal = open(motion);
  if (refusal) return refusal;
  if (motion.placed) return refuse('motion-before-a-meeting');
  return [
    { type: 'MotionWithdrawn', v: 1, sealId: motion.sealId, reason: packed(reason), at },
  ] satisfies MotionEvent[];
};

export const followUpMotion = (motion: Motion, { note, on }: AskMotion<'FollowUpMotion'>) => {
  const refusal = begun(motion);
  if (refusal) return refusal;
  if (motion.outcomes.size === 0 && standingOf(motion) === undefined)
    return refuse('nothing-to-follow-up');
  return [
    { type: 'MotionFollowedUp', v: 1, sealId: motion.sealId, note: packed(note), on },
  ] satisfies MotionEvent[];
};
