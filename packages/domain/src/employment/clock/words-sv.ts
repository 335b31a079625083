import type { ClockWords } from './words.ts';

const forms: ClockWords['forms'] = {
  permanent: 'Tillsvidareanställning',
  probation: 'Provanställning',
  fixedTermSVA: 'Särskild visstidsanställning',
  generalFixedTerm: 'Allmän visstidsanställning',
  temporarySubstitute: 'Vikariat',
  seasonal: 'Säsongsarbete',
  fee: 'Arvode, ingen anställning',
};

const byMonths = (latest: string | null) =>
  latest === null
    ? 'räknat i kalendermånader hinner det inte ske'
    : `räknat i kalendermånader ${latest}`;

export const sv: ClockWords = {
  forms,
  period: ({ form, from, until }) =>
    `${forms[form]}: från ${from}${until === null ? ', utan slut' : ` till ${until}`}.`,
  noEmployment: () => 'Det finns ingen anställning, så lagens klocka går inte.',
  days: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} räknas.`,
  terms: (keyTermsBy, restOfTermsBy) =>
    `De viktigaste villkoren lämnas skriftligt senast ${keyTermsBy} och resten senast ${restOfTermsBy} (6 c §).`,
  writtenAnswer: (from) =>
    `Från ${from} får den som begär en annan anställningsform eller fler timmar ett skriftligt svar med skäl inom en månad (6 h §).`,
  overNineMonths: (earliest, latest) =>
    `Mer än nio månader är det, räknat dag för dag, ${earliest}; ${byMonths(latest)} (15 och 25 §§).`,
  agreement: (months) =>
    `Räknat med ett kollektivavtal vars gräns är ${months} månader; det gäller bara om föreningen är bunden av det (2 b §).`,
  staysFixedTerm: () => 'Anställningen hinner inte bli tillsvidareanställning (5 a §).',
  permanentSince: (earliest, latest) =>
    `Räknat dag för dag gäller anställningen tills vidare sedan ${earliest}; ${byMonths(latest)} (5 a §).`,
  becomesPermanent: (earliest, latest) =>
    `Räknat dag för dag blir anställningen tillsvidareanställning ${earliest}; ${byMonths(latest)} (5 a §).`,
  endHasNoEffect: (until, byBoth) =>
    byBoth
      ? `Slutdatumet ${until} har ingen verkan.`
      : `Räkna med att slutdatumet ${until} inte har någon verkan.`,
  waysOn: (ways) => `Det som går: ${ways.join(' ')} Att avstå går inte (2 a §).`,
  nonExtension: (by) => `Besked om att anställningen inte fortsätter lämnas senast ${by} (15 §).`,
  priority: (until) =>
    `Företrädesrätten till återanställning vid arbetsbrist varar till ${until}, om den anmäls (25–27 §§).`,
  warning: (says, date) => `${date}: ${says}`,
  ordinaryNotice: (givenOn, ends) =>
    `Sägs anställningen upp av arbetsgivaren ${givenOn}, på sakliga skäl, upphör den ${ends} (11 §).`,
};
