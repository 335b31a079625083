import { refuse } from '../decider.ts';
import { agendaNumber } from './agenda-tree.ts';
import type { Ask } from './commands.ts';
import type { Fact, MeetingEvent, Proceeding } from './events.ts';
import { atOpenMeeting, knownItem, openItem } from './guards.ts';
import { isUnsettled } from './item-election-state.ts';
import { type AgendaItem, type Meeting, undecidedClauses } from './state.ts';

/** Any item, in any order; the one that is open closes first, if nothing in it is left undecided. */
export const takeUpItem = (meeting: Meeting, command: Ask<'TakeUpItem'>) => {
  const { itemId, at, mark = null } = command;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.kind === 'heading') return refuse('heading-is-no-item', 'itemId');
  if (item.status !== 'scheduled') return refuse('item-already-treated', 'itemId');
  const left = leaveOpenItem(meeting, at);
  if ('refused' in left) return left;
  return [
    ...left,
    takenUp(meeting, item, { paragraph: meeting.nextParagraph, mark, at }),
  ] satisfies MeetingEvent[];
};

/** An item becomes a § of the minutes, and keeps the number it has on the agenda. */
export const takenUp = (
  { items }: Pick<Meeting, 'items'>,
  item: AgendaItem,
  as: Pick<Fact<'ItemTakenUp'>, 'paragraph' | 'mark' | 'at'>,
) => {
  const { itemId } = item;
  const number = agendaNumber(items, item);
  return { type: 'ItemTakenUp', v: 3, itemId, number, ...as } as const;
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

/** What may have happened under an item that is put back: it stays with the item, or stands under the one before. */
const undone: readonly Proceeding['type'][] = [
  'ProposalSupported',
  'ConflictDeclared',
  'RegisterAdjusted',
  'SubstituteSteppedIn',
  'RegisterCounted',
  'AgendaItemAdded',
  'AgendaItemMoved',
  'ItemPassedOver',
  'ItemRestored',
];

/** An item that was taken up too early waits for its turn again, as long as nothing in it is decided. */
export const putItemBack = (meeting: Meeting, { itemId, at }: Ask<'PutItemBack'>) => {
  const refused = atOpenMeeting(meeting, at) ?? openItem(meeting, itemId);
  if (refused) return refused;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.paragraph !== meeting.nextParagraph - 1 || wasTreated(meeting, item))
    return refuse('item-has-outcome', 'itemId');
  return [{ type: 'ItemPutBack', v: 1, itemId, at }] satisfies MeetingEvent[];
};

/** The item before takes what happened meanwhile: without one there is nowhere to put it. */
const wasTreated = (
  { items, itemElections, nextParagraph }: Meeting,
  { itemId, proceedings }: AgendaItem,
) =>
  itemElections.some((election) => election.itemId === itemId) ||
  proceedings.some(({ type }) => !undone.includes(type)) ||
  (proceedings.length > 0 && !items.some(({ paragraph }) => paragraph === nextParagraph - 2));

/** Of what was passed over, what is treated after all: in its turn, or at once where it was the last one taken up. */
export const restoreItem = (meeting: Meeting, { itemId, at }: Ask<'RestoreItem'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  const { status, paragraph } = item;
  if (status === 'scheduled' || status === 'open' || status === 'closed')
    return refuse('item-not-passed-over', 'itemId');
  const isLast = meeting.openItemId === null && paragraph === meeting.nextParagraph - 1;
  if (paragraph !== null && !isLast) return refuse('item-already-treated', 'itemId');
  return [{ type: 'ItemRestored', v: 1, itemId, at }] satisfies MeetingEvent[];
};
