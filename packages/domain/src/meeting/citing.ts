import { agendaNumber } from './agenda-tree.ts';
import type { AgendaItem, Meeting } from './state.ts';
import type { Numbering } from './vocabulary.ts';

type Numbers = {
  readonly paragraph: number;
  readonly mark?: string | undefined;
  readonly agendaNumber: string;
};

/** How minutes cite what stands under an item: "§ 12", the § that others gave it, "§ 10 a", or its number on the agenda, "4.9". */
export const cited = (numbering: Numbering | undefined, { paragraph, mark, ...item }: Numbers) => {
  if (mark) return `§ ${mark}`;
  return numbering === 'agenda' ? item.agendaNumber : `§ ${paragraph}`;
};

/** The same of an item at a meeting; null until it is taken up. */
export const citedOf = (
  { rules, items }: Pick<Meeting, 'rules' | 'items'>,
  item: Pick<AgendaItem, 'itemId' | 'parentId' | 'number' | 'paragraph' | 'mark'>,
) => {
  const { paragraph, mark } = item;
  if (paragraph === null) return null;
  return cited(rules?.numbering, { paragraph, mark, agendaNumber: agendaNumber(items, item) });
};
