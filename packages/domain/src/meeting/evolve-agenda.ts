import { agendaOrder } from './agenda-tree.ts';
import { changeItem, latestItemId, proceed } from './changing.ts';
import type { Fact, Proceeding } from './events.ts';
import type { AgendaItem, Meeting } from './state.ts';

type AgendaEvent = Fact<
  | 'AgendaItemAdded'
  | 'AgendaItemChanged'
  | 'AgendaItemMoved'
  | 'AgendaItemRemoved'
  | 'AgendaItemBroughtBack'
  | 'ItemTakenUp'
  | 'ItemPutBack'
  | 'ItemRestored'
>;

/** How the agenda changes, before the meeting and during it. */
export const evolveAgenda = (meeting: Meeting, event: AgendaEvent): Meeting => {
  switch (event.type) {
    case 'AgendaItemAdded': {
      const { type: _, v: __, beforeId, ...item } = event;
      return proceed(
        { ...meeting, items: insert(meeting.items, { ...newItem, ...item }, beforeId) },
        event,
      );
    }
    case 'AgendaItemChanged': {
      const { type: _, v: __, itemId, isAnother, ...change } = event;
      return changeItem(meeting, itemId, { ...change, ...(isAnother && { isAnother }) });
    }
    case 'AgendaItemMoved': {
      const item = meeting.items.find(({ itemId }) => itemId === event.itemId);
      if (!item) return meeting;
      const rest = meeting.items.filter(({ itemId }) => itemId !== event.itemId);
      const moved = { ...item, parentId: event.parentId };
      return proceed({ ...meeting, items: insert(rest, moved, event.beforeId) }, event);
    }
    case 'AgendaItemRemoved':
      return remove(meeting, event.itemId);
    case 'AgendaItemBroughtBack':
      return bringBack(meeting, event.itemId);
    case 'ItemTakenUp': {
      const { itemId, paragraph, mark, at } = event;
      const change = { status: 'open', paragraph, takenUpAt: at, ...(mark && { mark }) } as const;
      const taken = changeItem(meeting, itemId, change);
      return { ...taken, openItemId: itemId, nextParagraph: paragraph + 1 };
    }
    case 'ItemPutBack':
      return putBack(meeting, event.itemId);
    case 'ItemRestored':
      return proceed(restore(meeting, event.itemId), event);
  }
};

/** What was taken up already is open again. */
const restore = (meeting: Meeting, itemId: string): Meeting => {
  const isTakenUp = meeting.items.find((one) => one.itemId === itemId)?.paragraph !== null;
  const status = isTakenUp ? 'open' : 'scheduled';
  const restored = changeItem(meeting, itemId, { status });
  return isTakenUp ? { ...restored, openItemId: itemId } : restored;
};

const newItem = {
  notes: [],
  status: 'scheduled',
  paragraph: null,
  takenUpAt: null,
  proceedings: [],
} as const;

/** Before its sibling; without one, or when that is gone, last. */
const insert = (items: readonly AgendaItem[], item: AgendaItem, beforeId: string | null) => {
  const index = items.findIndex(({ itemId }) => itemId === beforeId);
  return index < 0 ? [...items, item] : items.toSpliced(index, 0, item);
};

const remove = (meeting: Meeting, itemId: string): Meeting => {
  const item = meeting.items.find((one) => one.itemId === itemId);
  if (!item) return meeting;
  const gone = new Set([item, ...agendaOrder(meeting.items, itemId)].map((one) => one.itemId));
  const isGone = (one: { readonly itemId: string }) => gone.has(one.itemId);
  const siblings = meeting.items.filter(({ parentId }) => parentId === item.parentId);
  const next = siblings[siblings.indexOf(item) + 1];
  return {
    ...meeting,
    items: meeting.items.filter((one) => !isGone(one)),
    proposals: meeting.proposals.filter((one) => !isGone(one)),
    removed: [
      ...meeting.removed,
      {
        itemId,
        items: meeting.items.filter(isGone),
        proposals: meeting.proposals.filter(isGone),
        beforeId: next?.itemId ?? null,
      },
    ],
  };
};

/** Where it stood; where that is gone, last of those at the top. */
const bringBack = (meeting: Meeting, itemId: string): Meeting => {
  const removed = meeting.removed.find((one) => one.itemId === itemId);
  const item = removed?.items.find((one) => one.itemId === itemId);
  if (!removed || !item) return meeting;
  const isThere = meeting.items.some((one) => one.itemId === item.parentId);
  const back = { ...item, parentId: isThere ? item.parentId : null };
  const before = meeting.items.find((one) => one.itemId === removed.beforeId);
  const beforeId = before?.parentId === back.parentId ? before.itemId : null;
  const beneath = removed.items.filter((one) => one !== item);
  return {
    ...meeting,
    items: [...insert(meeting.items, back, beforeId), ...beneath],
    proposals: [...meeting.proposals, ...removed.proposals],
    removed: meeting.removed.filter((one) => one !== removed),
  };
};

/** What belongs to the item stays with it; what only happened meanwhile stands under the item before. */
const putBack = (meeting: Meeting, itemId: string): Meeting => {
  const item = meeting.items.find((one) => one.itemId === itemId);
  if (!item) return meeting;
  const { mark: _, ...rest } = item;
  const meanwhile = item.proceedings.filter((event) => !isOfItem(event));
  const waiting: AgendaItem = {
    ...rest,
    status: 'scheduled',
    paragraph: null,
    takenUpAt: null,
    proceedings: item.proceedings.filter(isOfItem),
  };
  const items = meeting.items.map((one) => (one === item ? waiting : one));
  const nextParagraph = meeting.nextParagraph - 1;
  const without = { ...meeting, items, nextParagraph, openItemId: null };
  const before = latestItemId(without);
  const kept = before ? meanwhile : [];
  return {
    ...without,
    items: items.map((one) =>
      one.itemId === before ? { ...one, proceedings: [...one.proceedings, ...kept] } : one,
    ),
  };
};

const isOfItem = ({ type }: Proceeding) =>
  type === 'ProposalSupported' || type === 'ConflictDeclared';
