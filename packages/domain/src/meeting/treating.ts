import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, inDraft, knownItem, openItem } from './guards.ts';
import { isUnsettled } from './item-election-state.ts';
import { type Meeting, undecidedClauses } from './state.ts';

/** Any item, in any order; the one that is open closes first, if nothing in it is left undecided. */
export const takeUpItem = (meeting: Meeting, { itemId, at }: Ask<'TakeUpItem'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.status !== 'scheduled') return refuse('item-already-treated', 'itemId');
  const left = leaveOpenItem(meeting, at);
  if ('refused' in left) return left;
  return [
    ...left,
    { type: 'ItemTakenUp', v: 2, itemId, paragraph: meeting.nextParagraph, at },
  ] satisfies MeetingEvent[];
};

export const closeItem = (meeting: Meeting, { itemId, at }: Ask<'CloseItem'>) =>
  atOpenMeeting(meeting, at) ?? openItem(meeting, itemId) ?? leaveOpenItem(meeting, at);

/** What was proposed is decided before the item is left. */
export const leaveOpenItem = (meeting: Meeting, at: string | null) => {
  const { openItemId } = meeting;
  if (!openItemId) return [];
  const count = undecidedClauses(meeting, openItemId).length;
  if (count) return refuse('clauses-undecided', undefined, { count });
  if (meeting.itemElections.some((one) => one.itemId === openItemId && isUnsettled(one)))
    return refuse('election-not-settled');
  return [{ type: 'ItemClosed', v: 2, itemId: openItemId, at }] satisfies MeetingEvent[];
};

/** Free text under an item, where the secretary wants it; the last word stands until the minutes are sent. */
export const writeItemNote = (meeting: Meeting, { itemId, text }: Ask<'WriteItemNote'>) => {
  if (!inDraft.includes(meeting.phase)) return refuse('minutes-not-in-draft');
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.note === text) return [];
  return [{ type: 'ItemNoteWritten', v: 1, itemId, text }] satisfies MeetingEvent[];
};
