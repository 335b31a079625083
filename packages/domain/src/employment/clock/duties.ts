import { addDays, afterMonths, compareDates } from '../../calendar.ts';
import type { Clock } from './clock.ts';
import { openEnd } from './days.ts';
import { claimBy } from './notice.ts';
import { isFixedTerm } from './period.ts';
import type { Bilingual, RuleId } from './rules.ts';

export type DutyId = keyof typeof texts;

/** Something that the law asks of the employer. `due` is null where it follows upon somebody's asking. */
export type Duty = {
  readonly id: DutyId;
  readonly rule: RuleId;
  readonly section: string;
  readonly what: Bilingual;
  readonly due: string | null;
};

/** What the employer has to do for the employment that begins last, by its day; what waits for a request comes last. */
export const dutiesOf = (clock: Clock): readonly Duty[] =>
  dates(clock)
    .map(([id, due]) => ({ id, due, ...texts[id] }))
    .toSorted((a, b) => compareDates(a.due ?? openEnd, b.due ?? openEnd));

type Dated = readonly [id: DutyId, due: string | null];

const dates = (clock: Clock): readonly Dated[] => {
  const { current, agreement, keyTermsBy, restOfTermsBy, writtenAnswerFrom } = clock;
  const { nonExtensionNoticeBy: notice, priorityUntil } = clock;
  if (!current) return [];
  const { form, from, until } = current;
  const aMonth = until === null || until >= afterMonths(from, 1);
  return [
    ...when(form === 'fixedTermSVA', ['form-told', from]),
    ['key-terms', keyTermsBy],
    ['rest-of-terms', restOfTermsBy],
    ...when(isFixedTerm(current) && agreement !== null && aMonth, ['union-of-contract', from]),
    ['list-of-employments', null],
    ...when(writtenAnswerFrom !== null, ['written-answer', null]),
    ...when(notice !== null, ['non-extension', notice]),
    ...when(notice !== null, ['form-of-notice', notice]),
    ...when(notice !== null, ['union-of-notice', notice]),
    ...when(form === 'probation' && until !== null, [
      'probation-warning',
      until && addDays(until, -14),
    ]),
    ...when(form === 'probation' && until !== null, ['probation-end', until]),
    ...when(isFixedTerm(current) && until !== null, ['claim', until && claimBy(until)]),
    ...when(priorityUntil !== null, ['priority', priorityUntil]),
  ];
};

const when = (holds: boolean, duty: Dated): readonly Dated[] => (holds ? [duty] : []);

const texts = {
  'form-told': {
    rule: 'written-terms',
    section: '6 c §',
    what: {
      sv: 'Säg att anställningen är en särskild visstidsanställning när avtalet ingås.',
      en: 'Tell that the employment is specific fixed-term when the contract is entered.',
    },
  },
  'key-terms': {
    rule: 'written-terms',
    section: '6 c §',
    what: {
      sv: 'Lämna de viktigaste villkoren skriftligt senast den sjunde kalenderdagen.',
      en: 'Give the key terms in writing by the seventh calendar day.',
    },
  },
  'rest-of-terms': {
    rule: 'written-terms',
    section: '6 c §',
    what: {
      sv: 'Lämna övriga villkor skriftligt inom en månad.',
      en: 'Give the rest of the terms in writing within one month.',
    },
  },
  'union-of-contract': {
    rule: 'union',
    section: '28 §',
    what: {
      sv: 'Underrätta facket snarast om visstidsanställningen.',
      en: 'Tell the union of the fixed term at once.',
    },
  },
  'list-of-employments': {
    rule: 'list-of-employments',
    section: '6 g §',
    what: {
      sv: 'Svara skriftligt inom tre veckor den som frågar efter sin anställningstid.',
      en: 'Answer in writing within three weeks who asks for the time of employment.',
    },
  },
  'written-answer': {
    rule: 'written-answer',
    section: '6 h §',
    what: {
      sv: 'Svara skriftligt och med skäl inom en månad på en begäran om annan anställningsform eller fler timmar.',
      en: 'Answer a request for another form or more hours in writing and with reasons within one month.',
    },
  },
  'non-extension': {
    rule: 'non-extension',
    section: '15 §',
    what: {
      sv: 'Lämna besked om anställningen inte kommer att fortsätta.',
      en: 'Give notice where the employment will not be continued.',
    },
  },
  'form-of-notice': {
    rule: 'form-of-notice',
    section: '16, 17 §§',
    what: {
      sv: 'Lämna beskedet skriftligt och personligen: hur det prövas, om det finns företrädesrätt och att den ska anmälas. Ge betald ledighet för att söka arbete.',
      en: 'Hand the notice over in writing: how to contest it, whether there is priority and that it must be claimed. Give paid leave to look for work.',
    },
  },
  'union-of-notice': {
    rule: 'union',
    section: '30 a §',
    what: {
      sv: 'Varsla samtidigt facket på orten, om den anställda är med i ett.',
      en: 'At the same time tell the local union, if the employee belongs to one.',
    },
  },
  'probation-warning': {
    rule: 'probation',
    section: '31 §',
    what: {
      sv: 'Förvarna den anställda och facket om provanställningen inte ska övergå i tillsvidareanställning.',
      en: 'Warn the employee and the union where probation shall not become permanent employment.',
    },
  },
  'probation-end': {
    rule: 'probation',
    section: '6 §',
    what: {
      sv: 'Ge besked före prövotidens slut, annars blir det en tillsvidareanställning.',
      en: 'Say so before probation ends, or it becomes permanent employment.',
    },
  },
  claim: {
    rule: 'claim',
    section: '40 §',
    what: {
      sv: 'Ta emot ett krav på att tidsbegränsningen var ogiltig, om det kommer.',
      en: 'Take in a claim that the term was void, if it comes.',
    },
  },
  priority: {
    rule: 'priority',
    section: '25–27 §§',
    what: {
      sv: 'Erbjud nytt arbete till den som har anmält företrädesrätt innan någon annan anställs.',
      en: 'Offer new work to who has claimed priority before anybody else is employed.',
    },
  },
} as const satisfies Record<string, Omit<Duty, 'id' | 'due'>>;
