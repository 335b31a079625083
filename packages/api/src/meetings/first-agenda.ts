import {
  agendaOrder,
  type ItemKind,
  keptAs,
  type Language,
  type MatterKind,
  type Meeting,
  type StandardAgenda,
  standingItems,
} from '@klubba/domain';
import { isFollowUp } from './overdue-decisions.ts';
import { standardAgenda } from './standard-agenda.ts';

type Begun = {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly matter: MatterKind;
  readonly number: string | null;
  readonly title: string;
  readonly background: string;
  readonly parentId: string | null;
};

type Making = {
  readonly language: Language;
  /** The meeting it follows in a series, where it does. */
  readonly last: Meeting | undefined;
  /** The meeting whose agenda is copied, where one is. */
  readonly copied?: Meeting | undefined;
  /** Items that come back by themselves, and are not copied. */
  readonly returning?: ReadonlySet<string>;
  /** The association's own for such a meeting, where it keeps one. */
  readonly kept: StandardAgenda['items'] | undefined;
  readonly overdue: Pick<Begun, 'kind' | 'title' | 'background'> | undefined;
  readonly newId: (what: string) => string;
};

/** What an agenda begins with: that of the meeting it is copied from, else what stands on those of its series, else what the association keeps for such meetings, else what every meeting goes through; with decisions that are overdue. */
export const firstAgenda = (making: Making): readonly Begun[] => {
  const { overdue, newId } = making;
  const items = beginning(making);
  if (!overdue) return items;
  const followUp = { ...overdue, ...plain, itemId: newId('overdue'), parentId: null };
  const others = items.filter(({ title }) => !isFollowUp(title));
  const end = others.findIndex(({ itemId }) => itemId === endOf(others)?.itemId);
  return end < 0 ? [...others, followUp] : others.toSpliced(end, 0, followUp);
};

const beginning = ({ language, last, copied, returning, kept, newId }: Making) => {
  if (copied) return ofAnother(copied, returning ?? new Set(), newId);
  if (last) return ofSeries(last, kept, newId);
  return kept ? ofAssociation(kept, newId) : standard(language, newId);
};

/** Its items as they stand, with the numbers that they were given; what stood under an item that comes back by itself moves up. */
const ofAnother = (
  { items }: Meeting,
  returning: ReadonlySet<string>,
  newId: Making['newId'],
): readonly Begun[] => {
  const copied = agendaOrder(items).filter(({ itemId }) => !returning.has(itemId));
  const isCopied = new Set(copied.map(({ itemId }) => itemId));
  return copied.map(({ itemId, parentId, kind, matter, title, number }) => ({
    ...{ itemId: newId(`copied-${itemId}`), kind, matter, title, number, background: '' },
    parentId: parentId && isCopied.has(parentId) ? newId(`copied-${parentId}`) : null,
  }));
};

/** What matters come before: "other business", else the end. */
export const endOf = (items: readonly Begun[]) => {
  const top = items.filter(({ parentId }) => parentId === null);
  return (
    top.findLast(({ kind }) => kind === 'report') ?? top.find(({ kind }) => kind === 'closing')
  );
};

const plain = { matter: 'general', number: null } as const;

const standard = (language: Language, newId: Making['newId']): readonly Begun[] =>
  standardAgenda.map(({ kind, title }, index) => ({
    ...{ itemId: newId(`item-${index + 1}`), kind, title: title[language] },
    ...{ ...plain, background: '', parentId: null },
  }));

/** Each under the nearest one before it that lies a level higher. */
const ofAssociation = (kept: StandardAgenda['items'], newId: Making['newId']): readonly Begun[] => {
  const idOf = (index: number) => newId(`kept-${index + 1}`);
  return kept.map(({ level, ...item }, index) => {
    const parent = kept.findLastIndex((one, place) => place < index && one.level === level - 1);
    const parentId = level > 0 && parent >= 0 ? idOf(parent) : null;
    return { ...item, itemId: idOf(index), background: '', parentId };
  });
};

const ofSeries = (
  last: Meeting,
  kept: StandardAgenda['items'] = [],
  newId: Making['newId'],
): readonly Begun[] =>
  standingItems(last, kept).map(({ itemId, kind, title, parentId }) => {
    const { matter, number } = keptAs(kept, { kind, title }) ?? plain;
    return {
      ...{ itemId: newId(`standing-${itemId}`), kind, title, matter, number, background: '' },
      parentId: parentId && newId(`standing-${parentId}`),
    };
  });
