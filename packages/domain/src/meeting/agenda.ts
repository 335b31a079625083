import { refuse } from '../decider.ts';
import { agendaOrder, misplaced } from './agenda-tree.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, inDraft, isNamed, knownItem, matterOf } from './guards.ts';
import { type AgendaItem, itemOf, type Meeting } from './state.ts';

const told = (item: Pick<AgendaItem, 'number' | 'expectedAt' | 'presenter'>) => ({
  number: item.number,
  expectedAt: item.expectedAt,
  presenter: item.presenter,
});

/** An item comes late after the notice, and at the meeting; the notice did not name it then. */
export const addAgendaItem = (meeting: Meeting, { type: _, ...item }: Ask<'AddAgendaItem'>) => {
  if (meeting.phase === 'adjourned') return refuse('meeting-adjourned');
  if (!['draft', 'convened', 'open'].includes(meeting.phase)) return refuse('meeting-not-open');
  if (itemOf(meeting, item.itemId)) return refuse('item-already-on-agenda', 'itemId');
  if (meeting.items.length >= 500) return refuse('agenda-full');
  const { number = null, expectedAt = null, presenter = '', ...asked } = item;
  const added = { ...asked, number, expectedAt, presenter };
  return (
    numberTaken(meeting, added) ??
    misplaced(meeting.items, item) ??
    ([{ type: 'AgendaItemAdded', v: 2, ...added }] satisfies MeetingEvent[])
  );
};

/** A typo can be put right until the minutes are sent; what an item is and what it is about, until it is treated. */
export const changeAgendaItem = (
  meeting: Meeting,
  { type: _, isAnother = false, ...asked }: Ask<'ChangeAgendaItem'>,
) => {
  const item = knownItem(meeting, asked.itemId);
  if ('refused' in item) return item;
  if (!['draft', 'convened', ...inDraft].includes(meeting.phase))
    return refuse('minutes-not-in-draft');
  const { number, expectedAt, presenter } = { ...told(item), ...given(asked) };
  const change = { ...asked, number, expectedAt, presenter };
  const refused = numberTaken(meeting, change) ?? changesTreated(meeting, item, change);
  if (refused) return refused;
  const isNew = isAnother || matterOf(change) !== matterOf(item);
  return [
    { type: 'AgendaItemChanged', v: 2, ...change, isAnother: isNew && isNamed(meeting, item) },
  ] satisfies MeetingEvent[];
};

/** What was said, without what was left out. */
const given = ({
  number,
  expectedAt,
  presenter,
}: Pick<Ask<'ChangeAgendaItem'>, 'number' | 'expectedAt' | 'presenter'>) => ({
  ...(number !== undefined && { number }),
  ...(expectedAt !== undefined && { expectedAt }),
  ...(presenter !== undefined && { presenter }),
});

const changesTreated = (
  meeting: Meeting,
  item: AgendaItem,
  change: Pick<AgendaItem, 'kind' | 'matter'>,
) => {
  if (change.kind === item.kind && matterOf(change) === matterOf(item)) return undefined;
  const isDecided = item.proceedings.some((event) => 'decisionId' in event);
  if (isDecided || (item.status !== 'scheduled' && item.status !== 'open'))
    return refuse('item-already-treated', 'kind');
  const hasProposals = meeting.proposals.some(({ itemId }) => itemId === item.itemId);
  if (change.kind === 'heading' && (item.paragraph !== null || hasProposals))
    return refuse('item-not-a-heading', 'kind');
  return undefined;
};

const numberTaken = (
  { items }: Meeting,
  { itemId, number }: Pick<AgendaItem, 'itemId' | 'number'>,
) =>
  number !== null && items.some((one) => one.number === number && one.itemId !== itemId)
    ? refuse('number-taken', 'number', { number })
    : undefined;

export const moveAgendaItem = (meeting: Meeting, { type: _, ...move }: Ask<'MoveAgendaItem'>) => {
  const item = knownItem(meeting, move.itemId);
  if ('refused' in item) return item;
  if (meeting.phase === 'convened') return refuse('agenda-belongs-to-the-meeting');
  if (meeting.phase === 'adjourned') return refuse('meeting-adjourned');
  if (meeting.phase !== 'draft' && meeting.phase !== 'open') return refuse('meeting-not-open');
  if (item.status !== 'scheduled') return refuse('item-already-treated', 'itemId');
  return (
    misplaced(meeting.items, move) ??
    ([{ type: 'AgendaItemMoved', v: 1, ...move }] satisfies MeetingEvent[])
  );
};

/** Before the notice anything; after it only what came late: the meeting withdraws what the notice named. */
export const removeAgendaItem = (meeting: Meeting, { itemId }: Ask<'RemoveAgendaItem'>) => {
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  const { phase, notice, calling } = meeting;
  const named = (notice ?? calling)?.itemIds ?? [];
  const all = [item, ...agendaOrder(meeting.items, itemId)];
  const isLate = phase === 'convened' && all.every((one) => !named.includes(one.itemId));
  if (phase !== 'draft' && !isLate) return refuse('notice-already-issued');
  return [{ type: 'AgendaItemRemoved', v: 1, itemId }] satisfies MeetingEvent[];
};

/** An item that was removed comes back, with what was under it and proposed. */
export const bringBackAgendaItem = (meeting: Meeting, { itemId }: Ask<'BringBackAgendaItem'>) => {
  const removed = meeting.removed.find((one) => one.itemId === itemId);
  if (!removed) return refuse('item-not-removed', 'itemId');
  if (meeting.phase !== 'draft' && meeting.phase !== 'convened') return refuse('meeting-not-open');
  if (meeting.items.length + removed.items.length > 500) return refuse('agenda-full');
  for (const item of removed.items) {
    const taken = numberTaken(meeting, item);
    if (taken) return taken;
  }
  return [{ type: 'AgendaItemBroughtBack', v: 1, itemId }] satisfies MeetingEvent[];
};

export const adoptAgenda = (meeting: Meeting, { at }: Ask<'AdoptAgenda'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (meeting.agendaAdopted) return refuse('agenda-already-adopted');
  if (!meeting.openItemId) return refuse('no-item-open');
  return [{ type: 'AgendaAdopted', v: 2, at }] satisfies MeetingEvent[];
};
