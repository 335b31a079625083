import { refuse } from '../decider.ts';
import { misplaced } from './agenda-tree.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, knownItem } from './guards.ts';
import { itemOf, type Meeting } from './state.ts';

/** Before the notice the board writes the agenda; after it only the meeting does. */
const agendaMayChange = (meeting: Meeting) => {
  if (meeting.phase === 'draft' || meeting.phase === 'open') return undefined;
  if (meeting.phase === 'adjourned') return refuse('meeting-adjourned');
  if (meeting.phase === 'convened') return refuse('agenda-belongs-to-the-meeting');
  return refuse('meeting-not-open');
};

export const addAgendaItem = (meeting: Meeting, { type: _, ...item }: Ask<'AddAgendaItem'>) => {
  const closed = agendaMayChange(meeting);
  if (closed) return closed;
  if (itemOf(meeting, item.itemId)) return refuse('item-already-on-agenda', 'itemId');
  if (meeting.items.length >= 500) return refuse('agenda-full');
  return (
    misplaced(meeting.items, item) ??
    ([{ type: 'AgendaItemAdded', v: 1, ...item }] satisfies MeetingEvent[])
  );
};

export const changeAgendaItem = (
  meeting: Meeting,
  { type: _, ...change }: Ask<'ChangeAgendaItem'>,
) => {
  const item = knownItem(meeting, change.itemId);
  if ('refused' in item) return item;
  // What the notice said about a matter is what members prepared for.
  if (meeting.phase !== 'draft') return refuse('notice-already-issued');
  return [{ type: 'AgendaItemChanged', v: 1, ...change }] satisfies MeetingEvent[];
};

export const moveAgendaItem = (meeting: Meeting, { type: _, ...move }: Ask<'MoveAgendaItem'>) => {
  const item = knownItem(meeting, move.itemId);
  if ('refused' in item) return item;
  const closed = agendaMayChange(meeting);
  if (closed) return closed;
  if (item.status !== 'scheduled') return refuse('item-already-treated', 'itemId');
  return (
    misplaced(meeting.items, move) ??
    ([{ type: 'AgendaItemMoved', v: 1, ...move }] satisfies MeetingEvent[])
  );
};

export const removeAgendaItem = (meeting: Meeting, { itemId }: Ask<'RemoveAgendaItem'>) => {
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (meeting.phase !== 'draft') return refuse('notice-already-issued');
  return [{ type: 'AgendaItemRemoved', v: 1, itemId }] satisfies MeetingEvent[];
};

export const adoptAgenda = (meeting: Meeting, { at }: Ask<'AdoptAgenda'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (meeting.agendaAdopted) return refuse('agenda-already-adopted');
  if (!meeting.openItemId) return refuse('no-item-open');
  return [{ type: 'AgendaAdopted', v: 2, at }] satisfies MeetingEvent[];
};
