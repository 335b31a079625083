import type { PersonSummary } from '@klubba/api/contract';
import { folded } from '@klubba/domain';

/** People as a list shows them: those who share a name with another one there, with what the register has to tell them apart by. */
export const toldApart = (people: readonly PersonSummary[]) => {
  const named = Map.groupBy(people, ({ name }) => folded(name ?? ''));
  return people.map((person) => {
    const { name, email, phone } = person;
    const isAlone = named.get(folded(name ?? ''))?.length === 1;
    return { ...person, apart: isAlone ? null : [email, phone].filter(Boolean).join(', ') || null };
  });
};
