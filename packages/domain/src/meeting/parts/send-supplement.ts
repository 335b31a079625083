import { isRefusal, refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import { correctDecision } from '../correcting.ts';
import { correctElection } from '../correction/correct-election.ts';
import { correctRecord } from '../correction/correct-record.ts';
import { signersOf } from '../correction/signers.ts';
import type { MeetingEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { inDraft } from '../guards.ts';
import { decisionOf, type Meeting } from '../state.ts';
import { verifiedAlone, waitingPart } from './state.ts';
import type { AlsoCorrected, SupplementCorrection, Wrong } from './vocabulary.ts';

/** What a supplement is in canonical form; its hash is what its paper says beside that of the minutes. */
export type SupplementRecord = {
  readonly meetingId: string;
  readonly number: number;
  /** Of the minutes that it belongs to, or of the § that was verified by itself. */
  readonly supplements: string | null;
  readonly correction: SupplementCorrection;
  /** What else it puts right, in its order; left out where it is one thing alone. */
  readonly also?: readonly SupplementCorrection[];
  readonly reason: string;
  readonly by: string;
};

type Told = Pick<
  Ask<'SendSupplement'>,
  'supplementId' | 'wrong' | 'also' | 'reason' | 'elsewhere' | 'by' | 'at'
>;

/** What stands in minutes, or a §, that are verified is put right by a supplement of its own; the verified bytes stay. One at a time is out to be signed. */
export const sendSupplement = (meeting: Meeting, command: Ask<'SendSupplement'>) => {
  const { supplementId, reason, recordHash, documentHash, by, at } = command;
  const found = supplementIn(meeting, command);
  if ('refused' in found) return found;
  const { number, correction, also, signers } = found;
  const said = {
    supplementId,
    number,
    correction,
    also,
    reason,
    recordHash,
    documentHash,
    signers,
  };
  return [{ type: 'SupplementSent', v: 3, ...said, by, at }] satisfies MeetingEvent[];
};

/** What a supplement would say: its number, what was written and what is right, and who signs it. Refuses where nothing is to be put right, or not by it. */
export const supplementIn = (meeting: Meeting, told: Told) => {
  if (meeting.phase !== 'verified' && !inDraft.includes(meeting.phase))
    return refuse('minutes-in-verification');
  if (waitingPart(meeting)) return refuse('part-waits-for-signatures');
  const corrections = inTurn({ ...meeting, phase: 'closed', parts: [] }, told);
  if ('refused' in corrections) return corrections;
  const [{ correction }, ...also] = corrections;
  const part = verifiedAlone(meeting, correction.itemId);
  if (meeting.phase !== 'verified') {
    const parts = corrections.map((one) => verifiedAlone(meeting, one.correction.itemId));
    if (!part || parts.includes(undefined)) return refuse('supplement-before-verification');
    if (parts.some((one) => one !== part))
      return refuse('supplement-of-several-paragraphs', 'also');
  }
  const number = 1 + meeting.parts.filter(({ kind }) => kind === 'supplement').length;
  const supplements =
    meeting.phase === 'verified' ? meeting.minutes.recordHash : (part?.recordHash ?? null);
  return { number, correction, also, supplements, signers: signersOfPart(meeting) };
};

/** Those who sign the minutes; of minutes that were signed on paper those who did, or whoever vouches for it. */
export const signersOfPart = (meeting: Meeting) => {
  const { minutes } = meeting;
  const signers = signersOf(meeting);
  if (signers.length > 0) return signers;
  const onPaper = (minutes.onPaper?.signers ?? []).map(({ personId, capacity }) => ({
    ...{ personId, capacity },
  }));
  if (onPaper.length > 0 || !minutes.onPaper) return onPaper;
  return [{ personId: minutes.onPaper.vouchedBy, capacity: 'secretary' as const }];
};

/** Each is worked out on the record as the one before leaves it. */
const inTurn = (draft: Meeting, { supplementId, wrong, also = [], ...told }: Told) => {
  const made: AlsoCorrected[] = [];
  let record = draft;
  for (const one of [{ correctionId: supplementId, ...told, wrong }, ...also]) {
    const found = correctionOf(record, { ...told, elsewhere: undefined, ...one });
    if ('refused' in found) return found;
    made.push({ correctionId: one.correctionId, correction: found.correction });
    record = found.events.reduce<Meeting>(evolve, record);
  }
  return made as [AlsoCorrected, ...AlsoCorrected[]];
};

type One = Omit<Told, 'supplementId' | 'also'> & { readonly correctionId: string };

const correctionOf = (draft: Meeting, { correctionId, wrong, ...told }: One) => {
  switch (wrong.kind) {
    case 'record':
      return ofRecord(draft, { correctionId, right: wrong.right, ...toldOf(told) });
    case 'decision':
      return ofDecision(draft, wrong, told);
    case 'election':
      return ofElection(draft, wrong, toldOf(told));
  }
};

const toldOf = ({ reason, by, at }: Pick<Told, 'reason' | 'by' | 'at'>) => ({ reason, by, at });

const ofRecord = (draft: Meeting, command: Omit<Ask<'CorrectRecord'>, 'type'>) => {
  const outcome = correctRecord(draft, { type: 'CorrectRecord', ...command });
  if (isRefusal(outcome)) return outcome;
  const [event] = outcome.filter((one) => one.type === 'RecordCorrected');
  const { itemId, decisionIds, was, right } = event!;
  const correction: SupplementCorrection = { kind: 'record', itemId, decisionIds, was, right };
  return { correction, events: outcome };
};

const ofElection = (
  draft: Meeting,
  { kind: _, ...wrong }: Extract<Wrong, { kind: 'election' }>,
  told: ReturnType<typeof toldOf>,
) => {
  const outcome = correctElection(draft, { type: 'CorrectElection', ...wrong, ...told });
  if (isRefusal(outcome)) return outcome;
  const [event] = outcome.filter((one) => one.type === 'ElectionCorrected');
  const { type: __, v: ___, reason, by, at, supplement, ...right } = event!;
  const correction: SupplementCorrection = { kind: 'election', ...right };
  return { correction, events: outcome };
};

const ofDecision = (
  draft: Meeting,
  { kind: _, ...wrong }: Extract<Wrong, { kind: 'decision' }>,
  told: Pick<Told, 'reason' | 'elsewhere' | 'by' | 'at'>,
) => {
  const outcome = correctDecision(draft, { type: 'CorrectDecision', ...wrong, ...told });
  if (isRefusal(outcome)) return outcome;
  const [event] = outcome.filter((one) => one.type === 'DecisionCorrected');
  const { decisionId, itemId, clauseId, was, outcome: right, method, ...hanging } = event!;
  const { lapsed, restored, texts } = hanging;
  const wasBy = decisionOf(draft, wrong.decisionId)!.method;
  const correction: SupplementCorrection = {
    ...{ kind: 'decision', decisionId, itemId, clauseId, was, outcome: right, wasBy, method },
    ...{ lapsed, restored, texts },
  };
  return { correction, events: outcome };
};
