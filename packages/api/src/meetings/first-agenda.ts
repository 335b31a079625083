import { type ItemKind, type Language, type Meeting, standingItems } from '@klubba/domain';
import { isFollowUp } from './overdue-decisions.ts';
import { standardAgenda } from './standard-agenda.ts';

type Begun = {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly background: string;
  readonly parentId: string | null;
};

type Making = {
  readonly language: Language;
  /** The meeting it follows in a series, where it does. */
  readonly last: Meeting | undefined;
  readonly overdue: Pick<Begun, 'kind' | 'title' | 'background'> | undefined;
  readonly newId: (what: string) => string;
};

/** What an agenda begins with: what stands on those of its series, else what every meeting goes through; with decisions that are overdue. */
export const firstAgenda = ({ language, last, overdue, newId }: Making): readonly Begun[] => {
  const items = last ? ofSeries(last, newId) : standard(language, newId);
  if (!overdue) return items;
  const followUp = { ...overdue, itemId: newId('overdue'), parentId: null };
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

const standard = (language: Language, newId: Making['newId']): readonly Begun[] =>
  standardAgenda.map(({ kind, title }, index) => ({
    ...{ itemId: newId(`item-${index + 1}`), kind, title: title[language] },
    ...{ background: '', parentId: null },
  }));

const ofSeries = (last: Meeting, newId: Making['newId']): readonly Begun[] =>
  standingItems(last).map(({ itemId, kind, title, parentId }) => ({
    ...{ itemId: newId(`standing-${itemId}`), kind, title, background: '' },
    parentId: parentId && newId(`standing-${parentId}`),
  }));
