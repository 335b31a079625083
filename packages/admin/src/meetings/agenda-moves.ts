import { misplaced } from '@klubba/domain/meeting';

/** Where an item stands: beneath which other, and before which of its neighbours; null for none and last. */
export type Place = { readonly parentId: string | null; readonly beforeId: string | null };
type Placed = { readonly itemId: string; readonly parentId: string | null };
export type Move = 'up' | 'down' | 'in' | 'out';

/** Where an item lands when it is moved one step; undefined where there is no such step. */
export const stepOf = (items: readonly Placed[], itemId: string, move: Move): Place | undefined => {
  const item = items.find((one) => one.itemId === itemId);
  if (!item) return undefined;
  switch (move) {
    case 'up':
      return up(items, item);
    case 'down':
      return down(items, item);
    case 'in':
      return into(items, item);
    case 'out':
      return item.parentId ? after(items, item.parentId) : undefined;
  }
};

/** Before the row that it is dropped on, at that row's level. */
export const dropOn = (
  items: readonly Placed[],
  itemId: string,
  target: string,
): Place | undefined => {
  const row = items.find((one) => one.itemId === target);
  return row && fitting(items, itemId, { parentId: row.parentId, beforeId: target });
};

const up = (items: readonly Placed[], item: Placed): Place | undefined => {
  const previous = neighbour(items, item, -1);
  if (previous) return { parentId: item.parentId, beforeId: previous.itemId };
  const parent = items.find(({ itemId }) => itemId === item.parentId);
  return parent && { parentId: parent.parentId, beforeId: parent.itemId };
};

const down = (items: readonly Placed[], item: Placed): Place | undefined => {
  const next = neighbour(items, item, 1);
  if (next) return { parentId: item.parentId, beforeId: neighbour(items, next, 1)?.itemId ?? null };
  return item.parentId ? after(items, item.parentId) : undefined;
};

const into = (items: readonly Placed[], item: Placed): Place | undefined => {
  const previous = neighbour(items, item, -1);
  return previous && fitting(items, item.itemId, { parentId: previous.itemId, beforeId: null });
};

const fitting = (items: readonly Placed[], itemId: string, place: Place) =>
  misplaced(items, { itemId, ...place }) ? undefined : place;

const after = (items: readonly Placed[], itemId: string): Place | undefined => {
  const item = items.find((one) => one.itemId === itemId);
  if (!item) return undefined;
  return { parentId: item.parentId, beforeId: neighbour(items, item, 1)?.itemId ?? null };
};

const neighbour = (items: readonly Placed[], item: Placed, by: 1 | -1) => {
  const siblings = items.filter(({ parentId }) => parentId === item.parentId);
  return siblings[siblings.findIndex(({ itemId }) => itemId === item.itemId) + by];
};
