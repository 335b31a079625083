import type { Procedure } from './vocabulary.ts';

/** How every meeting was held before there were rules for it. */
export const usualProcedure = {
  officersNeeded: ['chair', 'secretary'],
  formalities: ['dulyConvened', 'agenda'],
  registerBy: 'names',
  numbering: 'paragraphs',
  enBloc: 'decisionPerClause',
  electedBy: 'moreThanHalf',
  statutesReadings: 1,
  daysBetweenReadings: null,
  replacedOfficersSign: false,
  optionsBy: 'rounds',
  backgroundInMinutes: false,
} satisfies Procedure;
