import { compareDates } from '@klubba/domain';
import type { Employment } from '@klubba/domain/employment';
import { type Clock, warningsOn } from '@klubba/domain/employment/clock';
import type { EmploymentSummary } from './contract.ts';
import { isTold } from './told.ts';

/** The most pressing thing about an employment: an overdue task, else what the law's clock warns of for the next day. Nothing once it has ended. */
export const attentionOf = (
  employment: Employment,
  clock: Clock | null,
  today: string,
): EmploymentSummary['attention'] => {
  const { phase, tasks } = employment;
  if (phase === 'ended' || phase === 'archived' || phase === 'dropped') return null;
  const overdue = tasks
    .filter(({ done, dueOn }) => !done && dueOn !== null && dueOn < today)
    .toSorted((a, b) => (a.dueOn! < b.dueOn! ? -1 : 1))[0];
  if (overdue)
    return {
      says: {
        sv: 'En uppgift har passerat sin dag.',
        en: 'A task is past its day.',
      },
      ...{ date: overdue.dueOn, section: null },
    };
  const coming = (clock ? warningsOn(clock, today) : [])
    .filter(({ on, date }) => on === null || date >= today)
    .filter(({ code }) => !isTold(employment, code));
  const first = coming.toSorted((a, b) => compareDates(a.date, b.date))[0];
  return first ? { says: first.says, date: first.date, section: first.section } : null;
};
