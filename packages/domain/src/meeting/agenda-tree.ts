import { refuse } from '../decider.ts';

type Numbered = Placed & { readonly number?: string | null };
type Placed = { readonly itemId: string; readonly parentId: string | null };

/** An item's number on the agenda, as it stands now: the one it was given, or counted from it: "4", "4.11" or "10 a". */
export const agendaNumber = (items: readonly Numbered[], item: Numbered): string => {
  if (item.number) return item.number;
  const own = String(place(items, item));
  const parent = items.find(({ itemId }) => itemId === item.parentId);
  return parent ? `${agendaNumber(items, parent)}.${own}` : own;
};

/** Which one it is of its siblings: the next after a sibling whose number was given, which ends in its own. */
const place = (items: readonly Numbered[], item: Numbered) => {
  let counted = 0;
  for (const sibling of items) {
    if (sibling.parentId !== item.parentId) continue;
    const given = sibling.number && /(\d+)[^\d]*$/.exec(sibling.number)?.[1];
    counted = given ? Number(given) : counted + 1;
    if (sibling.itemId === item.itemId) break;
  }
  return counted;
};

/** The items as read from top to bottom, each followed by its own; beneath one, where it is named. */
export const agendaOrder = <Item extends Placed>(
  items: readonly Item[],
  parentId: string | null = null,
): readonly Item[] =>
  items
    .filter((item) => item.parentId === parentId)
    .flatMap((item) => [item, ...agendaOrder(items, item.itemId)]);

/** How many items stand above it: none at the top. */
export const depthOf = (
  items: readonly Placed[],
  { parentId }: Pick<Placed, 'parentId'>,
): number => {
  const parent = items.find(({ itemId }) => itemId === parentId);
  return parent ? 1 + depthOf(items, parent) : 0;
};

/** Why an item cannot stand at a place, with all that is beneath it; nothing where it can. */
export const misplaced = (
  items: readonly Placed[],
  place: Placed & { readonly beforeId: string | null },
) => {
  const parent = items.find(({ itemId }) => itemId === place.parentId);
  if (place.parentId !== null && !parent) return refuse('parent-not-on-agenda', 'parentId');
  const beneath = agendaOrder(items, place.itemId);
  if (parent && [place, ...beneath].some(({ itemId }) => itemId === parent.itemId))
    return refuse('item-beneath-itself', 'parentId');
  if (place.beforeId === null) return undefined;
  const before = items.find(({ itemId }) => itemId === place.beforeId);
  if (!before || before.itemId === place.itemId || before.parentId !== place.parentId)
    return refuse('sibling-not-on-agenda', 'beforeId');
  return undefined;
};
