import type { Employment } from '@klubba/domain/employment';
import { type Clock, warningsOn } from '@klubba/domain/employment/clock';
import type { EmploymentSummary } from './contract.ts';

/** The most pressing thing about an employment: an overdue task, else what the law's clock warns of first. Nothing once it has ended. */
export const attentionOf = (
  { phase, tasks }: Employment,
  clock: Clock | null,
  today: string,
): EmploymentSummary['attention'] => {
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
  const coming =
    clock && warningsOn(clock, today).filter(({ on, date }) => on === null || date >= today);
  const first = coming?.[0];
  return first ? { says: first.says, date: first.date, section: first.section } : null;
};
