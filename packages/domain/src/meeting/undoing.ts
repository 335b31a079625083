import type { z } from 'zod';
import { refuse } from '../decider.ts';
import type { MeetingEvent } from './events.ts';
import { evolve as happens } from './evolve.ts';
import { withMessages } from './outbox/evolve.ts';
import { past } from './past.ts';
import { type AgendaItem, type Meeting, sittingDay } from './state.ts';
import { ActUndone, type UndoLastAct } from './undo.ts';

/** The longest act that can be taken back: a question on all clauses of a long proposal. */
const remembered = 150;

/** How each fact changes the record, and what it was before that. */
export const evolve = (meeting: Meeting, event: MeetingEvent): Meeting => {
  if (event.type === 'ActUndone') return undone(meeting, event);
  const before = meeting[past].length > 0 ? { ...meeting, [past]: [] } : meeting;
  const steps = [...meeting[past].slice(1 - remembered), { before, type: event.type }];
  return { ...withMessages(meeting, happens(meeting, event), event), [past]: steps };
};

const undone = (
  meeting: Meeting,
  { events, decisionIds, at }: z.infer<typeof ActUndone>,
): Meeting => {
  const before = meeting[past].at(-events)?.before;
  if (!before) return meeting;
  const taken = decisionsIn(meeting)
    .filter(({ decisionId }) => decisionIds.includes(decisionId))
    .map((decision) => ({ ...decision, takenBackAt: at }));
  return { ...before, takenBack: [...meeting.takenBack, ...taken], [past]: [] };
};

/** What others have been told, or have signed, is not taken back but put right. */
const final: readonly MeetingEvent['type'][] = [
  'MeetingDrafted',
  'NoticeIssued',
  'CallingTold',
  'CalledMeetingChanged',
  'NoticeTextChanged',
  'RecipientsTold',
  'ToldTakenBack',
  'MeetingCancelled',
  'DecisionCorrected',
  // A task is dropped, or reported anew.
  'TaskSet',
  'TaskChanged',
  'TaskDropped',
  'TaskReported',
  'MinutesSentForVerification',
  'MinutesSigned',
  'MinutesObjected',
  'MinutesVerified',
  'RecordCorrected',
  'ElectionCorrected',
  'MinutesTakenBack',
  'MinutesSignedOnPaper',
  'SignerReleased',
  'SupplementSent',
  'ParagraphSent',
  'PartSigned',
  'PartEnded',
  'PartSignerReleased',
  'PartVerified',
];

export const undoLastAct = (
  meeting: Meeting,
  { events, hangs, at }: z.infer<typeof UndoLastAct>,
) => {
  const steps = meeting[past].slice(-events);
  const [first] = steps;
  if (!first || steps.length < events) return refuse('nothing-to-undo');
  if (steps.some(({ type }) => final.includes(type))) return refuse('cannot-be-undone');
  if (hangs) return refuse('undone-hangs-on-others');
  const { before } = first;
  const phase = ActUndone.shape.phase.safeParse(before.phase);
  if (!phase.success) return refuse('cannot-be-undone');
  const known = new Set(decisionsIn(before).map(({ decisionId }) => decisionId));
  const decisionIds = decisionsIn(meeting)
    .map(({ decisionId }) => decisionId)
    .filter((decisionId) => !known.has(decisionId));
  const items = changedItems(before, meeting);
  const day = sittingDay(before);
  const sitsOn = day === before.startsOn ? null : day;
  return [
    {
      ...{ type: 'ActUndone', v: 1, events, phase: phase.data, decisionIds, items },
      ...{ goneIds: addedItems(before, meeting), sitsOn, at },
    },
  ] satisfies MeetingEvent[];
};

/** What the last act was, where it can be taken back. */
export const lastAct = (meeting: Meeting): MeetingEvent['type'] | null => {
  const steps = meeting[past];
  const last = steps.findLast(({ type }) => type !== 'ClauseLapsed') ?? steps.at(-1);
  return last && !final.includes(last.type) ? last.type : null;
};

const decisionsIn = ({ proposals, elections }: Meeting) => [
  ...proposals.flatMap(({ clauses }) => clauses.flatMap(({ decision }) => decision ?? [])),
  ...elections,
];

/** Of the items that are there again, those that are called or numbered otherwise than now. */
const shownOf = ({ itemId, title, paragraph, status, ...item }: AgendaItem) => ({
  ...{ itemId, title, paragraph, status },
  ...{ recommendation: item.recommendation ?? false, matterId: item.matterId ?? itemId },
});

const changedItems = (before: Meeting, now: Meeting) => {
  const later = new Map(now.items.map((item) => [item.itemId, JSON.stringify(shownOf(item))]));
  return before.items
    .map(shownOf)
    .filter((item) => later.get(item.itemId) !== JSON.stringify(item));
};

const addedItems = (before: Meeting, now: Meeting) => {
  const known = new Set(before.items.map(({ itemId }) => itemId));
  return now.items.map(({ itemId }) => itemId).filter((itemId) => !known.has(itemId));
};
