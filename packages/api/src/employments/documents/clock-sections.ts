import { notLegalAdvice } from '@klubba/domain/employment/clock';
import type { ClockView, EmploymentView } from '../contract.ts';
import { column, type Telling } from './paper.ts';

/** What the law's clock says of terms: both readings of each date, what is warned of, the ways on with the association's answers, and duties. */
export const clockSections = (
  clock: ClockView | null,
  answers: EmploymentView['answers'],
  telling: Telling,
) => {
  const { say, language, day } = telling;
  if (!clock) return [{ heading: say.clock, lead: [say.noStart] }];
  const warnings = clock.warnings.filter(({ on }) => on === null);
  return [
    {
      heading: say.clock,
      lead: [say.clockRead(day(clock.on)), ...warnings.map(({ says }) => says[language])],
      columns: [
        column(say.section, 20),
        column(say.rule),
        column(say.earliest, 36),
        column(say.latest, 40),
      ],
      rows: readingsOf(clock, telling),
      after: [notLegalAdvice[language]],
    },
    ...(warnings.length > 0 ? answersOf(clock, answers, telling) : []),
    {
      heading: say.duties,
      columns: [column(say.due, 36), column(say.what), column(say.section, 22)],
      rows: clock.duties.map(({ due, what, section }) => [
        due ? day(due) : say.onRequest,
        what[language],
        section,
      ]),
    },
  ];
};

const readingsOf = ({ overNineMonths, permanent }: ClockView, { say, day }: Telling) => {
  const both = ({ earliest, latest }: ClockView['overNineMonths']) => [
    earliest ? day(earliest) : say.never,
    latest ? day(latest) : say.never,
  ];
  return [
    ['15, 25 §§', say.overNineMonths, ...both(overNineMonths)],
    ['5 a §', say.permanent, ...both(permanent ?? { earliest: null, latest: null })],
  ];
};

const answersOf = (
  { ways, rules }: ClockView,
  answers: EmploymentView['answers'],
  { say, language, text, day }: Telling,
) => [
  {
    heading: say.ways,
    columns: [column(say.section, 22), column(say.way)],
    rows: ways.map(({ says, section }) => [section, says[language]]),
    after: [say.noWaiver],
  },
  {
    heading: say.answers,
    lead: answers.length === 0 ? [say.noAnswer] : [],
    rows: answers.map(({ rule, way, note, on }) => [
      say.answered(rules.find(({ id }) => id === rule)?.section ?? rule, day(on)),
      [say.chosen(way), text(note)].filter(Boolean).join(' '),
    ]),
    columns: [column(say.section, 36), column(say.answer)],
  },
];
