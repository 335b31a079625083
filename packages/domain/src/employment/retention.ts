import { addMonths } from '../calendar.ts';
import type { Employment } from './state.ts';

/** How long something of an employment is kept, and why. `until` is null while the day it counts from is not known. */
export type Kept = {
  readonly what: 'applications' | 'contract' | 'accounts' | 'decision';
  readonly until: string | null;
  readonly says: { readonly sv: string; readonly en: string };
  readonly source: { readonly sv: string; readonly en: string };
};

/** The rules by which what is kept of an employment is kept. The decision itself is kept for ever: its day never comes. */
export const retentionOf = (employment: Employment): readonly Kept[] => {
  const { ended, recruitment, contracts, workEnded } = employment;
  const end = ended?.on ?? workEnded?.on ?? null;
  const chosen = contracts[0]?.signedOn ?? null;
  return [
    ...(recruitment
      ? [{ what: 'applications' as const, until: chosen && addMonths(chosen, 24), ...applications }]
      : []),
    ...(contracts.length > 0
      ? [
          { what: 'contract' as const, until: end && addMonths(end, 120), ...contract },
          {
            what: 'accounts' as const,
            until: end && `${Number(end.slice(0, 4)) + 7}-12-31`,
            ...accounts,
          },
        ]
      : []),
    { what: 'decision', until: null, ...decision },
  ];
};

const applications = {
  says: {
    sv: 'Ansökningar från dem som inte fick anställningen: två år efter att någon anställdes.',
    en: 'Applications of those who were not employed: two years after somebody was.',
  },
  source: {
    sv: '6 kap. 4 § diskrimineringslagen (2008:567)',
    en: 'Chapter 6, Section 4 of the Discrimination Act (2008:567)',
  },
};
const contract = {
  says: {
    sv: 'Avtal, ledighet och uppsägning: tio år efter anställningens slut.',
    en: 'Contract, leave and notice: ten years after the end of the employment.',
  },
  source: {
    sv: '2 § preskriptionslagen (1981:130)',
    en: 'Section 2 of the Limitations Act (1981:130)',
  },
};
const accounts = {
  says: {
    sv: 'Underlag för lön och skatt: sju år efter kalenderårets slut.',
    en: 'Papers on pay and tax: seven years after the end of the calendar year.',
  },
  source: {
    sv: '7 kap. 2 § bokföringslagen (1999:1078)',
    en: 'Chapter 7, Section 2 of the Accounting Act (1999:1078)',
  },
};
const decision = {
  says: {
    sv: 'Beslutet om anställningen bevaras, som protokollet det står i.',
    en: 'The decision to employ is kept for ever, like the minutes it stands in.',
  },
  source: { sv: 'Föreningens arkiv', en: 'The archive of the association' },
};
