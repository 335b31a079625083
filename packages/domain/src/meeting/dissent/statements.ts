import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting, inOrder, knownItem } from '../guards.ts';
import { decisionOf, electionDecided, type Meeting } from '../state.ts';

/** At the meeting, or as long after it as its minutes are a draft. */
export const atMeetingOrAfter = (meeting: Meeting, at: string | null) => {
  if (meeting.phase !== 'open' && meeting.phase !== 'closed') return refuse('minutes-not-in-draft');
  return inOrder(meeting, at);
};

/** It changes no decision; the minutes say what was said, and that it came after the meeting where it did. */
export const enterStatement = (meeting: Meeting, { type: _, ...said }: Ask<'EnterStatement'>) => {
  const closed = atMeetingOrAfter(meeting, said.at);
  if (closed) return closed;
  const item = knownItem(meeting, said.itemId);
  if ('refused' in item) return item;
  if (item.paragraph === null) return refuse('item-not-treated', 'itemId');
  const { decisionId } = said;
  const decision =
    decisionId && (decisionOf(meeting, decisionId) ?? electionDecided(meeting, decisionId));
  if (decisionId && !decision) return refuse('decision-not-found', 'decisionId');
  const late = meeting.phase === 'closed';
  return [{ type: 'StatementEntered', v: 1, ...said, late }] satisfies MeetingEvent[];
};

/** Who declared a conflict comes back when the item has been decided; on that item they still do not vote. */
export const returnAfterConflict = (
  meeting: Meeting,
  { type: _, ...back }: Ask<'ReturnAfterConflict'>,
) => {
  const closed = atOpenMeeting(meeting, back.at);
  if (closed) return closed;
  const { personId, itemId } = back;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  const isDeclared = meeting.conflicts.some(
    (one) => one.personId === personId && one.itemId === itemId,
  );
  if (!isDeclared) return refuse('no-conflict-declared', 'personId');
  const isBack = item.proceedings.some(
    (one) => one.type === 'ConflictedReturned' && one.personId === personId,
  );
  if (isBack) return refuse('already-returned', 'personId');
  return [{ type: 'ConflictedReturned', v: 1, ...back }] satisfies MeetingEvent[];
};
