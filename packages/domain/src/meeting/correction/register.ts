import type { Proceeding } from '../events.ts';
import type { AgendaItem, Meeting } from '../state.ts';

/**
 * Who was in the register in the end, or how many heads, and whether each that came was out before and each that left was in. Of a register
 * of heads only those are known to be in or out who came or left by name.
 */
export const walkRegister = (meeting: Pick<Meeting, 'items'>) => {
  let named: Set<string> | null = null;
  let heads = 0;
  let about = false;
  let isSound = true;
  const known = new Map<string, boolean>();
  for (const { proceedings } of treated(meeting))
    for (const event of proceedings) {
      if (event.type === 'RegisterEstablished') named = new Set(event.personIds);
      if (event.type === 'RegisterCounted') ({ size: heads, about } = event);
      if (event.type !== 'RegisterAdjusted') continue;
      const isIn = (id: string): boolean | undefined => named?.has(id) ?? known.get(id);
      isSound &&=
        event.in.every((id) => isIn(id) !== true) && event.out.every((id) => isIn(id) !== false);
      heads += event.in.length - event.out.length;
      if (!named) isSound &&= heads > 0;
      for (const id of event.in) known.set(id, true);
      for (const id of event.out) known.set(id, false);
      named &&= new Set([...named].filter((id) => !event.out.includes(id)).concat(event.in));
    }
  return { register: [...(named ?? [])], heads, about, isSound };
};

/** Whether those who came or left by name are in or out since. */
export const lastMoves = (meeting: Pick<Meeting, 'items'>): ReadonlyMap<string, boolean> => {
  const moves = treated(meeting).flatMap(({ proceedings }) =>
    proceedings.flatMap((event) =>
      event.type === 'RegisterAdjusted'
        ? [
            ...event.in.map((id) => [id, true] as const),
            ...event.out.map((id) => [id, false] as const),
          ]
        : [],
    ),
  );
  return new Map(moves);
};

/** The items in the order they were treated. */
const treated = ({ items }: Pick<Meeting, 'items'>): readonly AgendaItem[] =>
  items
    .filter(({ paragraph }) => paragraph !== null)
    .toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph));

export type Moved = { readonly came: readonly string[]; readonly went: readonly string[] };

/** What an entry of the register says: who came with it and who went. */
export const movedBy = (event: Proceeding | undefined): Moved | undefined => {
  if (event?.type === 'RegisterEstablished') return { came: event.personIds, went: [] };
  if (event?.type === 'RegisterAdjusted') return { came: event.in, went: event.out };
  return undefined;
};

/** What happened after an entry of the register, as long as it tells for it: a register of heads is counted anew. */
export const toldAfter = (
  meeting: Pick<Meeting, 'items'>,
  { itemId, index }: { readonly itemId: string; readonly index: number },
): readonly Proceeding[] => {
  const all = treated(meeting).flatMap((item) =>
    item.proceedings.map((event, i) => ({ event, itemId: item.itemId, i })),
  );
  const from = all.findIndex((one) => one.itemId === itemId && one.i >= index);
  const after = all.slice(from < 0 ? all.length : from).map(({ event }) => event);
  const anew = after.findIndex(
    ({ type }, i) => i > 0 && (type === 'RegisterCounted' || type === 'RegisterEstablished'),
  );
  return anew < 0 ? after : after.slice(0, anew);
};
