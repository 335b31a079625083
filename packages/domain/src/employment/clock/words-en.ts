import type { ClockWords } from './words.ts';

const forms: ClockWords['forms'] = {
  permanent: 'Employment until further notice',
  probation: 'Probation',
  fixedTermSVA: 'Specific fixed-term employment',
  generalFixedTerm: 'General fixed-term employment',
  temporarySubstitute: 'Temporary substitution',
  seasonal: 'Seasonal work',
  fee: 'Fee, no employment',
};

const byMonths = (latest: string | null) =>
  latest === null ? 'by calendar months it does not come in time' : `by calendar months ${latest}`;

export const en: ClockWords = {
  forms,
  period: ({ form, from, until }) =>
    `${forms[form]}: from ${from}${until === null ? ', without an end' : ` to ${until}`}.`,
  noEmployment: () => 'There is no employment, so the law’s clock does not run.',
  days: (days) => `${days} ${days === 1 ? 'day counts' : 'days count'}.`,
  terms: (keyTermsBy, restOfTermsBy) =>
    `Key terms are given in writing by ${keyTermsBy} and the rest by ${restOfTermsBy} (Section 6 c).`,
  writtenAnswer: (from) =>
    `From ${from} who asks for another form of employment or more hours gets a written answer with reasons within one month (Section 6 h).`,
  overNineMonths: (earliest, latest) =>
    `Counted day by day it is more than nine months on ${earliest}; ${byMonths(latest)} (Sections 15 and 25).`,
  agreement: (months) =>
    `Counted with a collective agreement whose limit is ${months} months; it holds only if the association is bound by it (Section 2 b).`,
  staysFixedTerm: () => 'The employment does not become permanent in its time (Section 5 a).',
  permanentSince: (earliest, latest) =>
    `Counted day by day the employment has been permanent since ${earliest}; ${byMonths(latest)} (Section 5 a).`,
  becomesPermanent: (earliest, latest) =>
    `Counted day by day the employment becomes permanent on ${earliest}; ${byMonths(latest)} (Section 5 a).`,
  endHasNoEffect: (until, byBoth) =>
    byBoth
      ? `The end date ${until} has no effect.`
      : `Reckon with the end date ${until} having no effect.`,
  waysOn: (ways) => `The ways on: ${ways.join(' ')} A waiver is none (Section 2 a).`,
  nonExtension: (by) =>
    `Notice that the employment will not be continued is given by ${by} (Section 15).`,
  priority: (until) =>
    `Priority to re-employment at a shortage of work lasts until ${until}, if claimed (Sections 25–27).`,
  warning: (says, date) => `${date}: ${says}`,
  ordinaryNotice: (givenOn, ends) =>
    `Notice given by the employer on ${givenOn}, on objective grounds, ends the employment on ${ends} (Section 11).`,
};
