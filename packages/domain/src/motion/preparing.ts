import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { knownClauses, open, ours } from './guards.ts';
import { clausesOf, type Motion } from './state.ts';

/** Hands it over to those who give an opinion before the meeting. */
export const beginPreparation = (motion: Motion, { bodyId, at }: AskMotion<'BeginPreparation'>) => {
  const refusal = ours(motion) ?? open(motion);
  if (refusal) return refusal;
  if (clausesOf(motion).length === 0) return refuse('motion-without-clauses');
  if (motion.preparing) return [];
  return [{ type: 'PreparationBegun', v: 1, bodyId, at }] satisfies MotionEvent[];
};

/** A new version of an opinion stands in the place of the one before with the same purpose; both are kept. */
export const giveOpinion = (motion: Motion, asked: AskMotion<'GiveOpinion'>) => {
  const { opinionId, purpose, bodyId, text, clauses, by, at } = asked;
  const refusal =
    open(motion) ??
    knownClauses(
      motion,
      clauses.map(({ clauseId }) => clauseId),
    );
  if (refusal) return refusal;
  const says = text || clauses.some(({ answer, wording }) => answer || wording);
  if (!says) return refuse('opinion-says-nothing', 'text');
  const number = motion.opinions.filter((one) => one.purpose === purpose).length + 1;
  const wordings = clauses.flatMap(({ clauseId, wording }) =>
    wording === null ? [] : [{ clauseId, text: wording }],
  );
  return [
    {
      ...{ type: 'OpinionGiven', v: 1, sealId: motion.sealId, opinionId, number, purpose, bodyId },
      clauses: clauses.map(({ clauseId, answer }) => ({ clauseId, answer })),
      ...{ opinion: packed({ text, wordings }), by, at },
    },
  ] satisfies MotionEvent[];
};

export const reserveOpinion = (motion: Motion, asked: AskMotion<'ReserveOpinion'>) => {
  const { opinionId, personId, text, at } = asked;
  const refusal = open(motion);
  if (refusal) return refusal;
  const opinion = motion.opinions.find((one) => one.opinionId === opinionId);
  if (!opinion) return refuse('opinion-unknown', 'opinionId');
  if (opinion.reservations.some((one) => one.personId === personId))
    return refuse('already-reserved', 'personId');
  const reserved = { sealId: motion.sealId, opinionId, personId, text: packed(text), at };
  return [{ type: 'OpinionReserved', v: 1, ...reserved }] satisfies MotionEvent[];
};
