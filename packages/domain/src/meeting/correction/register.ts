import type { Proceeding } from '../events.ts';
import type { AgendaItem, Meeting } from '../state.ts';

/** Who was in the register in the end, and whether each that came was out before and each that left was in. */
export const walkRegister = (meeting: Pick<Meeting, 'items'>) => {
  let register = new Set<string>();
  let isSound = true;
  for (const { proceedings } of treated(meeting))
    for (const event of proceedings) {
      if (event.type === 'RegisterEstablished') register = new Set(event.personIds);
      if (event.type !== 'RegisterAdjusted') continue;
      isSound &&=
        event.in.every((id) => !register.has(id)) && event.out.every((id) => register.has(id));
      register = new Set([...register].filter((id) => !event.out.includes(id)).concat(event.in));
    }
  return { register: [...register], isSound };
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

/** The ids of the decisions that were taken after an entry. */
export const decisionsAfter = (
  meeting: Pick<Meeting, 'items'>,
  { itemId, index }: { readonly itemId: string; readonly index: number },
) => {
  const all = treated(meeting).flatMap((item) =>
    item.proceedings.map((event, i) => ({ event, itemId: item.itemId, i })),
  );
  const from = all.findIndex((one) => one.itemId === itemId && one.i >= index);
  return all
    .slice(from < 0 ? all.length : from)
    .flatMap(({ event }) =>
      event.type === 'ClauseDecided' || event.type === 'ElectionDeclared' ? event.decisionId : [],
    );
};
