import type { WayOn } from '../vocabulary.ts';
import { type Clock, isConverted } from './clock.ts';
import type { Bilingual } from './rules.ts';

/** A way that the law has where a fixed term is about to become permanent, or has. A waiver is none: it is void (2 a §). */
export type OpenWay = {
  readonly id: WayOn;
  readonly section: string;
  readonly says: Bilingual;
  /** Whether it is still open once the employment is permanent. */
  readonly afterConversion: boolean;
};

/** The ways that are open on a day; after conversion another ground or an agreement comes too late. */
export const waysOn = (clock: Clock, on: string): readonly OpenWay[] =>
  ways.filter(({ afterConversion }) => afterConversion || !isConverted(clock, on));

const ways: readonly OpenWay[] = [
  {
    id: 'untilFurtherNotice',
    section: '4 §',
    says: {
      sv: 'Låt anställningen gälla tills vidare.',
      en: 'Let the employment be until further notice.',
    },
    afterConversion: true,
  },
  {
    id: 'otherGround',
    section: '5 §',
    says: {
      sv: 'Avtala på en annan grund som finns: vikariat eller säsongsarbete.',
      en: 'Agree on another ground that there is: temporary substitution or seasonal work.',
    },
    afterConversion: false,
  },
  {
    id: 'collectiveAgreement',
    section: '2 b §',
    says: {
      sv: 'Följ ett namngivet kollektivavtal med en egen gräns, som föreningen är bunden av.',
      en: 'Follow a named collective agreement with a limit of its own that the association is bound by.',
    },
    afterConversion: false,
  },
  {
    id: 'agreedTermination',
    section: '4 §',
    says: {
      sv: 'Kom överens med den anställda om att anställningen upphör.',
      en: 'Agree with the employee that the employment ends.',
    },
    afterConversion: true,
  },
  {
    id: 'ordinaryNotice',
    section: '7, 11 §§',
    says: {
      sv: 'Säg upp på sakliga skäl med uppsägningstid, en visstidsanställning bara om det är avtalat.',
      en: 'Give notice on objective grounds, of a fixed term only where that was agreed.',
    },
    afterConversion: true,
  },
];
