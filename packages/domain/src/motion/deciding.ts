import { refuse } from '../decider.ts';
import { jcs } from '../log/jcs.ts';
import { isToTheMeeting } from './asking.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent, MotionFact } from './events.ts';
import { knownClauses, open, ours, textOf } from './guards.ts';
import type { TextOf } from './papers.ts';
import { clausesOf, isSent, type Motion, unsettled, versionAt } from './state.ts';
import type { StandingDecision } from './vocabulary.ts';
import { withWordingsApart } from './wordings.ts';
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
  const decided = open(motion);
  if (decided) return decided;
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

/**
 * What the meeting made of it, as its record has it. Recorded again it changes only what the record of that meeting says otherwise by now. A motion
 * to the association's own meeting keeps its text, and has its outcome by this.
 */
export const recordStanding = (motion: Motion, asked: AskMotion<'RecordStanding'>) => {
  const { decision, versionId, told, by, at } = asked;
  const { meetingId, itemId, standing, decisions } = decision;
  const refusal = ours(motion);
  if (refusal) return refusal;
  const last = motion.placed ? undefined : motion.stood.at(-1);
  const before = motion.placed ?? last;
  if (before?.meetingId !== meetingId || before.itemId !== itemId)
    return refuse('motion-not-before-that-meeting');
  if (standing === 'undecided') return refuse('motion-not-decided-yet');
  if (last?.standing === standing && jcs(last.decisions) === jcs(decisions)) return [];
  const stands = { type: 'StandingRecorded', v: 1, meetingId, itemId, standing } as const;
  const decides = isToTheMeeting(motion, decision);
  const askedId = last?.askedVersionId ?? before.versionId;
  const asDecided = decides ? undefined : textDecided(motion, askedId, decision, told);
  if (asDecided === 'untold') return refuse('motion-changes-untold', 'clauses');
  if (!asDecided)
    return [
      { ...stands, versionId: askedId, decisions, at },
      ...(decides && standing !== 'tabled' ? outcomesAtHome(motion, decision) : []),
    ] satisfies MotionEvent[];
  const { versionId: basis } = textOf(motion);
  const written = { versionId, basis, text: asDecided, isAside: false, settles: [], by, at };
  return [
    { ...stands, versionId, decisions, at },
    version(motion, written),
  ] satisfies MotionEvent[];
};

/** The text as the meeting decided it; nothing where it changed none. */
const textDecided = (
  motion: Motion,
  versionId: string,
  { standing, clauses, untold }: StandingDecision,
  told: AskMotion<'RecordStanding'>['told'],
): TextOf | 'untold' | undefined => {
  if (standing !== 'standsBehindWithChanges') return undefined;
  const asked = versionAt(motion, versionId)!.text!;
  if (told) {
    const known = new Map(asked.clauses.map((one) => [one.clauseId, one]));
    const news = { change: null, takesIn: null };
    return {
      ...asked,
      clauses: told.map((one) => ({ ...(known.get(one.clauseId) ?? news), ...one })),
    };
  }
  if (untold) return 'untold';
  const became = new Map(clauses.map((one) => [one.clauseId, one]));
  return {
    ...asked,
    clauses: asked.clauses
      .filter(({ clauseId }) => became.get(clauseId)?.carried)
      .map((one) => ({ ...one, text: became.get(one.clauseId)?.text ?? one.text })),
  };
};

/** What became of each clause that the motion has. */
const outcomesAtHome = (
  motion: Motion,
  { clauses, decisions }: StandingDecision,
): readonly MotionFact<'OutcomesRecorded'>[] => {
  const known = new Set(clausesOf(motion).map(({ clauseId }) => clauseId));
  const ours = clauses.filter(({ clauseId }) => known.has(clauseId));
  if (ours.length === 0) return [];
  const became = ours.map(({ clauseId, carried, text }) => ({
    ...{ clauseId, reservation: null, wording: carried ? text : null, figures: null },
    outcome: carried ? ('granted' as const) : ('rejected' as const),
  }));
  const source = decisions.map(({ number }) => `${number.year}:${number.serial}`).join(', ');
  return [
    {
      ...{ type: 'OutcomesRecorded', v: 2, sealId: motion.sealId, confirmed: true },
      ...{ on: decisions.at(-1)?.decidedOn ?? null, ...withWordingsApart(became, { source }) },
    },
  ];
};
