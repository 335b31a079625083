import { addDays } from '../calendar.ts';
import type { Office, Organisation } from './state.ts';
import type { OfficeRole } from './vocabulary.ts';

/** What one person of a body holds at a time. */
const single: readonly OfficeRole[] = [
  ...(['chair', 'viceChair', 'secretary', 'treasurer', 'convener', 'groupLeader'] as const),
];

type Given = Pick<Office, 'bodyId' | 'role' | 'title' | 'from'> & {
  /** Those who take the office. */
  readonly personIds: readonly string[];
};

/** The offices that end as others take theirs: the same single one of the body, and what whoever is elected anew already holds. */
export const succeeded = ({ offices }: Organisation, given: Given): readonly Office[] =>
  [...offices.values()].filter((office) => succeeds(office, given));

const succeeds = (office: Office, { bodyId, role, title, from, personIds }: Given): boolean =>
  office.bodyId === bodyId &&
  office.role === role &&
  office.title === title &&
  office.from <= from &&
  (office.to === null || office.to >= from) &&
  (personIds.includes(office.personId) || (single.includes(role) && personIds.length > 0));

type PutRight = {
  readonly decisionId: string;
  /** Who was written as elected, and who was. */
  readonly was: Given;
  readonly right: Given;
};

/**
 * The offices that an election ended though whoever was rightly elected does not take them, each with its end after all: its own, or the day
 * before somebody else took it later. What was told to end besides comes back where nobody was elected. Nobody gets back what they hold anew.
 */
export const endedByMistake = (
  { offices }: Organisation,
  { decisionId, was, right }: PutRight,
): readonly Pick<Office, 'officeId' | 'to'>[] => {
  const all = [...offices.values()];
  return all
    .filter((office) => office.ended && office.endedBy === decisionId)
    .flatMap((ended) => {
      const before = { ...ended, to: ended.toBefore };
      const isTold = !succeeds(before, was);
      if (isTold ? right.personIds.length > 0 : succeeds(before, right)) return [];
      const later = all
        .filter((office) => isSameOffice(office, ended) && office.from > ended.from)
        .filter(({ personId }) => single.includes(ended.role) || personId === ended.personId)
        .map(({ from }) => addDays(from, -1));
      const to = [...later, before.to].reduce(sooner, null);
      return ended.to === null || (to !== null && to <= ended.to)
        ? []
        : [{ officeId: ended.officeId, to }];
    });
};

const isSameOffice = (one: Office, other: Office) =>
  one.bodyId === other.bodyId && one.role === other.role && one.title === other.title;

const sooner = (one: string | null, other: string | null) =>
  one === null || (other !== null && other < one) ? other : one;
