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
export const succeeded = (
  { offices }: Organisation,
  { bodyId, role, title, from, personIds }: Given,
): readonly Office[] =>
  [...offices.values()].filter(
    (office) =>
      office.bodyId === bodyId &&
      office.role === role &&
      office.title === title &&
      office.from <= from &&
      (office.to === null || office.to >= from) &&
      (personIds.includes(office.personId) || (single.includes(role) && personIds.length > 0)),
  );
