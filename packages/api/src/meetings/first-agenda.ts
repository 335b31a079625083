import {
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
  /** The association's own for such a meeting, where it keeps one. */
  readonly kept: StandardAgenda['items'] | undefined;
  readonly overdue: Pick<Begun, 'kind' | 'title' | 'background'> | undefined;
  readonly newId: (what: string) => string;
};

/** What an agenda begins with: what stands on those of its series, else what the association keeps for such meetings, else what every meeting goes through; with decisions that are overdue. */
export const firstAgenda = ({ language, last, kept, overdue, newId }: Making): readonly Begun[] => {
  const items = last
    ? ofSeries(last, kept, newId)
    : kept
      ? ofAssociation(kept, newId)
      : standard(language, newId);
  if (!overdue) return items;
  const followUp = { ...overdue, ...plain, itemId: newId('overdue'), parentId: null };
  const others = items.filter(({ title }) => !isFollowUp(title));
  const end = others.findIndex(({ itemId }) => itemId === endOf(others)?.itemId);
  return end < 0 ? [...others, followUp] : others.toSpliced(end, 0, followUp);
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
