import { addDays, addMonths } from '../calendar.ts';
import type { Employment, Task } from './state.ts';
import type { EmployerTask, Terms } from './vocabulary.ts';

/** Something an employer has to see to: by when the law or good order asks for it, and who has it. */
export type ChecklistEntry = {
  readonly task: EmployerTask;
  readonly suggestedOn: string | null;
  readonly assigned: Task | null;
};

/**
 * What an employer forgets, for the terms of a proposal or a contract: with the day by which it is due where one follows from them, and with its
 * owner where somebody has it. Tasks that somebody added come last.
 */
export const checklistOf = (employment: Employment, terms: Terms): readonly ChecklistEntry[] => {
  const { tasks, startedOn } = employment;
  const from = startedOn ?? terms.from;
  const entries = suggested(terms, from).map(([task, suggestedOn]) => ({
    task,
    suggestedOn,
    assigned: tasks.findLast((one) => one.task === task) ?? null,
  }));
  const listed = entries.flatMap(({ assigned }) => assigned ?? []);
  const others = tasks.filter((one) => !listed.includes(one));
  return [
    ...entries,
    ...others.map((assigned) => ({ task: assigned.task, suggestedOn: null, assigned })),
  ];
};

type Suggested = readonly [task: EmployerTask, on: string | null];

/** The tax return is due on the 12th of the month after pay; the rest before the work begins, or as the Employment Protection Act says. */
const suggested = (terms: Terms, from: string | null): readonly Suggested[] => {
  const before = from && addDays(from, -1);
  const { form, until, agreement } = terms;
  return [
    ...when(form === 'probation', ['probation', from && addDays(addMonths(from, 6), -1)]),
    ...when(until !== null, ['noticeWithinTerm', before]),
    ...when(agreement?.kind === 'named', ['boundByAgreement', before]),
    ['registration', before],
    ['insurance', before],
    ['pension', before],
    ['holiday', before],
    ['sickPay', before],
    ['keyTerms', from && addDays(from, 7)],
    ['restOfTerms', from && addMonths(from, 1)],
    ['taxReturn', from && `${addMonths(from, 1).slice(0, 7)}-12`],
  ];
};

const when = (holds: boolean, entry: Suggested): readonly Suggested[] => (holds ? [entry] : []);
