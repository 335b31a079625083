/** A text in both languages of the product. */
export type Bilingual = { readonly sv: string; readonly en: string };

export type LawVersion = '2022:836';

/** The wording of the act that the clock follows. */
export const lawVersion: LawVersion = '2022:836';

/** A rule of the law as the clock reads it. `from` is the day from which the clock applies it. */
export type Rule = {
  readonly id: RuleId;
  readonly section: string;
  readonly says: Bilingual;
  readonly source: Bilingual;
  readonly version: LawVersion;
  readonly from: string;
};

/** Stands beside whatever the clock says. */
export const notLegalAdvice: Bilingual = {
  sv: 'Detta är en uträkning och inte juridisk rådgivning. Där källorna inte är överens visas båda läsningarna, och varningen följer den tidigare.',
  en: 'This is a computation and not legal advice. Where the sources disagree both readings are shown, and the warning follows the earlier.',
};

/** The rules of one wording of the law, in the order of its sections. */
export const rulesOfLaw = (version: LawVersion = lawVersion): readonly Rule[] =>
  ruleIds.map((id) => ({ id, ...asOf(version), ...rules[id] }));

const asOf = (version: LawVersion) => ({
  version,
  from: '2022-10-01',
  source: {
    sv: `SFS 1982:80 i lydelse enligt SFS ${version}`,
    en: `SFS 1982:80 in the wording of SFS ${version}`,
  },
});

const rules = {
  'no-waiver': {
    section: '2 a, 2 b §§',
    says: {
      sv: 'Ett avtal som inskränker arbetstagarens rättigheter är ogiltigt. Kollektivavtal får avvika från 5, 5 a, 22, 25–27 och 33 d §§; från 11, 15 och 40 §§ bara ett centralt.',
      en: 'An agreement that limits the employee’s rights is void. A collective agreement may deviate from Sections 5, 5 a, 22, 25–27 and 33 d; from 11, 15 and 40 only a central one.',
    },
  },
  'three-in-a-month': {
    section: '3 §',
    says: {
      sv: 'Vid tre eller fler särskilda visstidsanställningar under en kalendermånad räknas också tiden mellan dem.',
      en: 'With three or more specific fixed-term employments in one calendar month the time between them counts too.',
    },
  },
  'until-further-notice': {
    section: '4 §',
    says: {
      sv: 'Anställning gäller tills vidare om inte lagen medger annat. En visstidsanställning upphör vid sitt slut och inte tidigare, om inte det är avtalat.',
      en: 'Employment is until further notice unless the law allows otherwise. A fixed term ends at its end and no sooner, unless that was agreed.',
    },
  },
  'fixed-term-forms': {
    section: '5 §',
    says: {
      sv: 'Tidsbegränsat får avtalas om särskild visstidsanställning, vikariat och säsongsarbete.',
      en: 'A fixed term may be agreed as specific fixed-term employment, temporary substitution or seasonal work.',
    },
  },
  conversion: {
    section: '5 a §',
    says: {
      sv: 'Särskild visstidsanställning i sammanlagt mer än tolv månader blir tillsvidareanställning: inom fem år, eller i en följd av särskild visstidsanställning, vikariat eller säsongsarbete där var och en tillträtts inom sex månader från den förras slut. Vikariat i mer än två år under fem år likaså.',
      en: 'Specific fixed-term employment of more than twelve months in all becomes employment until further notice: within five years, or in a chain of specific fixed-term employment, temporary substitution or seasonal work, each begun within six months of the end of the one before. Temporary substitution of more than two years in five does too.',
    },
  },
  'older-form': {
    section: '5 a §',
    from: '2022-03-01',
    says: {
      sv: 'Tid i allmän visstidsanställning räknas som särskild från den 1 mars 2022. En sådan som pågick den 1 oktober 2022 blir själv tillsvidareanställning efter mer än två år, enligt de äldre reglerna.',
      en: 'Time in the older general fixed-term employment counts as specific from 1 March 2022. One that was running on 1 October 2022 itself becomes employment until further notice after more than two years, by the older rules.',
    },
    source: {
      sv: 'Övergångsbestämmelserna till SFS 2022:835',
      en: 'The transitional provisions of SFS 2022:835',
    },
  },
  'counting-days': {
    section: '5 a §',
    says: {
      sv: 'Hur månader räknas är inte avgjort. Tidigast: en månad är 30 dagar, så att mer än tolv är den 361:a dagen, och ett år 365. Senast: första dagen efter hela kalendermånader, med överskjutande dagar om 30 på en månad.',
      en: 'How months are counted is not settled. Earliest: a month is 30 days, so that more than twelve is the 361st day, and a year 365. Latest: the first day after whole calendar months, with left-over days at 30 a month.',
    },
    source: {
      sv: 'AD 2019 nr 56; förarbetena till lagen',
      en: 'AD 2019 no. 56; the preparatory works of the act',
    },
  },
  probation: {
    section: '6, 31 §§',
    says: {
      sv: 'En provanställning får vara högst sex månader och blir tillsvidareanställning om inget besked ges före dess slut. Arbetsgivarens besked förvarnas två veckor i förväg, också till facket.',
      en: 'Probation lasts six months at most and becomes employment until further notice unless somebody says otherwise before its end. The employer warns two weeks ahead, the union too.',
    },
  },
  'written-terms': {
    section: '6 c §',
    from: '2022-06-29',
    says: {
      sv: 'Att anställningen är en särskild visstidsanställning sägs när avtalet ingås. De viktigaste villkoren lämnas skriftligt senast den sjunde kalenderdagen efter att arbetet började, resten inom en månad.',
      en: 'That the employment is specific fixed-term is told when the contract is entered. Key terms are given in writing by the seventh calendar day after the work began, the rest within one month.',
    },
  },
  'list-of-employments': {
    section: '6 g §',
    says: {
      sv: 'Den som frågar får inom tre veckor skriftligt veta sin sammanlagda anställningstid, och vilka anställningar som räknas enligt 5 a §.',
      en: 'Who asks is told in writing within three weeks how long the employment has been in all, and which employments count under Section 5 a.',
    },
  },
  'written-answer': {
    section: '6 h §',
    from: '2022-06-29',
    says: {
      sv: 'Efter sammanlagt sex månader får den som begär en annan anställningsform eller fler timmar ett skriftligt och motiverat svar inom en månad.',
      en: 'After six months in all, who asks for another form of employment or more hours gets a written, reasoned answer within one month.',
    },
  },
  notice: {
    section: '7, 11 §§',
    says: {
      sv: 'Arbetsgivarens uppsägning ska ha sakliga skäl. Uppsägningstiden är en månad; från arbetsgivarens sida två efter två år, tre efter fyra, fyra efter sex, fem efter åtta och sex efter tio.',
      en: 'The employer gives notice on objective grounds. Notice is one month; from the employer two after two years, three after four, four after six, five after eight and six after ten.',
    },
  },
  'non-extension': {
    section: '15 §',
    says: {
      sv: 'Att en visstidsanställning inte fortsätter sägs minst en månad före dess slut till den som då varit anställd mer än tolv månader på tre år, eller mer än nio i särskild visstidsanställning; är tiden kortare, när den börjar.',
      en: 'That a fixed term will not be continued is told at least one month before its end to who then has been employed more than twelve months in three years, or more than nine in specific fixed-term employment; where the term is shorter, when it begins.',
    },
  },
  'form-of-notice': {
    section: '16, 17 §§',
    says: {
      sv: 'Beskedet är skriftligt, säger hur det prövas, om det finns företrädesrätt och att den måste anmälas. Det överlämnas, annars som rekommenderat brev. Betald ledighet för att söka arbete.',
      en: 'The notice is written, says how to contest it, whether there is priority and that it must be claimed. It is handed over, else sent by registered letter. Paid leave to look for work.',
    },
  },
  priority: {
    section: '25–27 §§',
    says: {
      sv: 'Vid arbetsbrist har den företräde till återanställning som är kvalificerad och varit anställd mer än tolv månader på tre år, till ny särskild visstidsanställning mer än nio i sådan: till nio månader efter slutet, om det anmäls. Deltidsanställda har företräde till fler timmar.',
      en: 'At a shortage of work there is priority to re-employment for who is qualified and was employed more than twelve months in three years, to a new specific fixed term more than nine in that: until nine months after the end, if claimed. Part-timers have priority to more hours.',
    },
  },
  union: {
    section: '28, 30 a §§',
    says: {
      sv: 'Facket på orten varslas samtidigt som beskedet lämnas, och får begära överläggning. Med kollektivavtal underrättas det snarast om varje visstidsanställning längre än en månad.',
      en: 'The local union is told at the same time as the notice is given, and may ask for consultation. With a collective agreement it is told at once of every fixed term longer than a month.',
    },
  },
  'age-of-69': {
    section: '33 b, 33 d §§',
    from: '2023-01-01',
    says: {
      sv: 'Från 69 års ålder övergår ingen visstidsanställning, uppsägningstiden är en månad och företrädesrätt finns inte.',
      en: 'From the age of 69 no fixed term converts, notice is one month and there is no priority.',
    },
  },
  claim: {
    section: '40 §',
    says: {
      sv: 'Den som menar att tidsbegränsningen var ogiltig säger det till arbetsgivaren senast en månad efter anställningstidens slut.',
      en: 'Who claims that the term was void tells the employer within one month after its end.',
    },
  },
  'days-of-the-month': {
    section: '1 § SFS 1930:173',
    says: {
      sv: 'En tid i månader slutar på samma dag i månaden, eller på dess sista dag där den dagen saknas.',
      en: 'A time in months ends on the same day of the month, or on its last day where there is no such day.',
    },
    source: {
      sv: 'Lagen (1930:173) om beräkning av lagstadgad tid',
      en: 'The Act (1930:173) on the computation of statutory time',
    },
  },
} as const;

export type RuleId = keyof typeof rules;

const ruleIds = Object.keys(rules) as readonly RuleId[];
