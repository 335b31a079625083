import type { MotionClause, TextChange } from './vocabulary.ts';

/** A clause of some motion that changes a text. */
export type Changing = {
  readonly motionId: string;
  readonly clause: Pick<MotionClause, 'clauseId'> & { readonly change: TextChange };
};

/** Clauses that cannot all be carried, in the order in which they are best put; each with what makes it fall. */
export type ConflictGroup = {
  readonly textId: string;
  readonly versionId: string;
  readonly clauses: readonly (Changing & { readonly fallsWith: readonly string[] })[];
};

/**
 * The clauses that touch overlapping lines of one version of a text, or the text as a whole, in groups. What is about the whole is put first:
 * if it is carried, whatever would change lines falls. Then the wider before the narrower, which falls with it.
 */
export const conflictGroups = (changing: readonly Changing[]): readonly ConflictGroup[] => {
  const versions = Map.groupBy(changing, ({ clause }) => clause.change.versionId);
  return [...versions.values()].flatMap((ones) =>
    groupsOf(ones)
      .filter((group) => group.length > 1)
      .map((group) => {
        const { textId, versionId } = group[0]!.clause.change;
        const clauses = group.toSorted(byWidth).map((one, i, all) => ({
          ...one,
          fallsWith: all
            .slice(0, i)
            .filter((before) => changesCollide(before.clause.change, one.clause.change))
            .map(({ clause }) => clause.clauseId),
        }));
        return { textId, versionId, clauses };
      }),
  );
};

/** Whether two changes of one version exclude each other. */
export const changesCollide = (one: TextChange, other: TextChange): boolean => {
  if (one.versionId !== other.versionId) return false;
  if (!('from' in one) || !('from' in other)) return true;
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a.from === a.to && b.from === b.to) return a.from === b.from;
  return a.from < b.to && b.from < a.to;
};

type OnLines = Extract<TextChange, { from: number }>;

/** Between which lines something is changed, counted from 0. */
const spanOf = ({ operation, from, to }: OnLines) =>
  operation === 'insert' ? { from, to: from } : { from: from - 1, to };

const widthOf = (change: TextChange) => {
  if (!('from' in change)) return Number.POSITIVE_INFINITY;
  const { from, to } = spanOf(change);
  return to - from;
};

const byWidth = (one: Changing, other: Changing) => {
  const [a, b] = [widthOf(one.clause.change), widthOf(other.clause.change)];
  return a === b ? 0 : b > a ? 1 : -1;
};

/** What hangs together by collisions, however many steps apart. */
const groupsOf = (changing: readonly Changing[]): readonly (readonly Changing[])[] => {
  let groups: (readonly Changing[])[] = [];
  for (const one of changing) {
    const meets = (group: readonly Changing[]) =>
      group.some((other) => changesCollide(other.clause.change, one.clause.change));
    const [joined, apart] = [groups.filter(meets), groups.filter((group) => !meets(group))];
    groups = [...apart, [...joined.flat(), one]];
  }
  return groups;
};
