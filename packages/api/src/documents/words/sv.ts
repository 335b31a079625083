import type {
  Capacity,
  GuestRight,
  Majority,
  MeetingKind,
  MeetingOffice,
  NoticeChannel,
  OfficeRole,
  SignedBy,
  SingleOffice,
} from '@klubba/domain';
import { calendarsSv } from './calendars-sv.ts';
import { congressesSv } from './congresses-sv.ts';
import { courseSv } from './course-sv.ts';
import { electionsSv } from './elections-sv.ts';
import { employmentsSv } from './employments-sv.ts';
import { itemElectionsSv } from './item-elections-sv.ts';
import { itemsSv } from './items-sv.ts';
import { mailsSv } from './mails-sv.ts';
import { meaningsSv } from './meanings-sv.ts';
import { motionsSv } from './motions-sv.ts';
import { outboxSv } from './outbox-sv.ts';
import { partsSv } from './parts-sv.ts';
import { proposalsSv } from './proposals-sv.ts';
import { registerSv } from './register-sv.ts';
import { votingSv } from './voting-sv.ts';

const kinds: Record<MeetingKind, string> = {
  memberMeeting: 'medlemsmöte',
  annualMeeting: 'årsmöte',
  extraordinaryAnnualMeeting: 'extra årsmöte',
  boardMeeting: 'styrelsemöte',
  groupMeeting: 'gruppmöte',
  delegateElection: 'ombudsval',
};
const meets: Record<MeetingKind, string> = {
  memberMeeting: 'Mötet',
  annualMeeting: 'Årsmötet',
  extraordinaryAnnualMeeting: 'Årsmötet',
  boardMeeting: 'Styrelsen',
  groupMeeting: 'Mötet',
  delegateElection: 'Mötet',
};
const offices: Record<MeetingOffice, string> = {
  chair: 'mötesordförande',
  viceChair: 'vice mötesordförande',
  secretary: 'mötessekreterare',
  verifier: 'justerare',
  teller: 'rösträknare',
};
const handed: Record<SingleOffice, string> = {
  chair: 'ordförandeskapet',
  viceChair: 'uppdraget som vice mötesordförande',
  secretary: 'pennan',
};
const taken: Record<SingleOffice, string> = {
  chair: 'ledde mötet',
  viceChair: 'var vice mötesordförande',
  secretary: 'förde protokollet',
};
const officeRoles: Record<OfficeRole, string> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  secretary: 'sekreterare',
  treasurer: 'kassör',
  member: 'ledamot',
  substitute: 'suppleant',
  convener: 'sammankallande',
  auditor: 'revisor',
  substituteAuditor: 'revisorssuppleant',
  groupLeader: 'gruppledare',
  politicalSecretary: 'politisk sekreterare',
  administrator: 'administratör',
  other: '',
};
const capacities: Record<Capacity, string> = {
  chair: 'Mötesordförande',
  secretary: 'Mötessekreterare',
  verifier: 'Justerare',
};
const channels: Record<NoticeChannel, string> = {
  email: 'e-post',
  post: 'brev',
  website: 'webbplatsen',
  text: 'sms',
  poster: 'anslag',
};
const people = (n: number) => `${n} ${n === 1 ? 'person' : 'personer'}`;
const called = (n: number, kind: MeetingKind) => {
  if (kind === 'boardMeeting') return `${n} ${n === 1 ? 'ledamot' : 'ledamöter'}`;
  return `${n} ${n === 1 ? 'medlem' : 'medlemmar'}`;
};
const found = (kind: MeetingKind) =>
  `${meets[kind]} fann att ${kind === 'boardMeeting' ? 'mötet' : 'det'}`;
const before = (days: number) => {
  if (days === 0) return 'samma dag';
  return `${days} ${days === 1 ? 'dag' : 'dagar'} före mötet`;
};

/** The words of minutes, notices and the papers of elections and employments in Swedish. */
export const sv = {
  locale: 'sv-SE',
  time: (clock: string) => `kl. ${clock.replace(':', '.')}`,
  span: (from: string, to: string) => `kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
  and: 'och',
  that: 'att',
  erased: 'raderad person',
  redacted: '[NAMN]',
  minutes: 'Protokoll',
  draft: 'Utkast',
  draftNotice: 'Utkast: ännu inte sänt för justering',
  example: 'Exempel: påhittade personer och beslut',
  page: (page: string, of: string) => `Sida ${page} av ${of}`,
  record: 'Protokollsdata SHA-256',
  kind: (kind: MeetingKind) => kinds[kind],
  /** Who decides at such a meeting, at the head of a sentence. */
  meets: (kind: MeetingKind) => meets[kind],
  office: (office: MeetingOffice) => offices[office],
  capacity: (capacity: Capacity) => capacities[capacity],
  /** What is no usual channel stands by the name it was given. */
  channel: (channel: string) => channels[channel as NoticeChannel] ?? channel,
  labels: {
    time: 'Tid',
    place: 'Plats',
    chair: 'Mötesordförande',
    viceChair: 'Vice mötesordförande',
    secretary: 'Mötessekreterare',
    verifiers: 'Justerare',
    verifiersAndTellers: 'Justerare och rösträknare',
    register: 'Röstlängd',
    notice: 'Kallelse',
    decisions: 'Beslut',
    body: 'Organ',
    organisationNumber: 'Organisationsnummer',
  },
  notice: (on: string, days: number, via: string, recipients: number, kind: MeetingKind) =>
    `Utfärdad ${on}, ${before(days)}, ${via ? `genom ${via} ` : ''}till ${called(recipients, kind)}.`,
  noticeMailed: (count: number) => `E-post har nått ${count} av dem.`,
  papersFollowed: (on: string | null, via: string) =>
    `Handlingarna följde${on ? ` den ${on}` : ' senare'}${via ? ` genom ${via}` : ''}.`,
  allAgreed: (recipients: number | null, kind: MeetingKind) =>
    `Ingen; alla${recipients === null ? '' : ` ${called(recipients, kind)}`} var överens om att mötas.`,
  by: (via: string) => `genom ${via}`,
  to: (recipients: number, kind: MeetingKind) => `till ${called(recipients, kind)}`,
  /** Without a deadline where nobody has confirmed the rule that gives one: minutes do not say that it was broken. */
  noticeLate: (deadline: string | null, reason: string) =>
    deadline
      ? `Senare än stadgarnas sista dag, ${deadline}: ${reason}`
      : `Antecknat om kallelsen: ${reason}`,
  /** On which day something was, where that is another one than the meeting's; and which of two equal hours. */
  onDay: (day: string) => `den ${day}`,
  doubleHour: (which: 'first' | 'second'): string =>
    which === 'first' ? '(sommartid)' : '(vintertid)',
  opened: (name: string | null, when: string) =>
    name ? `${name} öppnade mötet${when}.` : `Mötet öppnades${when}.`,
  elected: (who: string, name: string, as: string) => `${who} valde ${name} till ${as}.`,
  stoodDown: (name: string, from: string, when: string) =>
    `${name} lämnade uppdraget som ${from}${when}.`,
  handedOver: (office: SingleOffice, from: string | null, to: string, when: string) =>
    from
      ? `${from} lämnade över ${handed[office]} till ${to}${when}.`
      : `${to} ${taken[office]}${when}.`,
  /** Who held an office from which § to which; without an end where it was to the end of the meeting. */
  held: (name: string, where: string, toTheEnd: boolean) =>
    `${name} (${toTheEnd ? 'från ' : ''}${where})`,
  dulyConvened: (kind: MeetingKind) => `${found(kind)} är stadgeenligt utlyst.`,
  notDulyConvened: (kind: MeetingKind) =>
    `${found(kind)} inte är stadgeenligt utlyst. Inga beslut kunde därmed fattas.`,
  /** `among`: how many of them sit in a body, where that was said. */
  registerEstablished: (size: number, among?: { readonly size: number; readonly body: string }) =>
    `Röstlängden fastställdes till ${size} ${size === 1 ? 'röstberättigad' : 'röstberättigade'}${among ? `, av dem ${among.size} ur ${among.body.slice(0, 1).toLowerCase()}${among.body.slice(1)}` : ''}.`,
  registerCounted: (size: number, about: boolean, when: string) =>
    `${about ? 'Omkring ' : ''}${size} ${size === 1 ? 'röstberättigad' : 'röstberättigade'}${about ? '' : ' räknades'}${when}.`,
  registerAdjusted: (when: string, arrived: string, left: string, size: number, byHeads: boolean) =>
    `Röstlängden justerades${when}${arrived ? `: ${arrived} in` : ''}${left ? `${arrived ? ',' : ':'} ${left} ut` : ''}. Därefter ${votingSv.entitled(size, byHeads)}.`,
  guestAdmitted: (name: string, coopted: boolean, rights: readonly GuestRight[], when: string) => {
    if (!coopted)
      return `${name} var närvarande utan rösträtt${rights.includes('speak') ? ', med rätt att yttra sig' : ''}${when}.`;
    const may = rights.map((right) => (right === 'speak' ? 'yttra sig' : 'lägga förslag'));
    return `${name} adjungerades med rätt att ${['närvara', ...may].join(', ').replace(/, ([^,]*)$/, ' och $1')}${when}.`;
  },
  steppedIn: (name: string, insteadOf: string | null, when: string) =>
    `${name} tjänstgör ${insteadOf ? `i stället för ${insteadOf}` : 'som ersättare'}${when}.`,
  guestLeft: (name: string, when: string) => `${name} lämnade mötet${when}.`,
  people,
  agendaAdopted: (who: string, changed: boolean) =>
    `${who} godkände dagordningen${changed ? ' med dessa ändringar' : ''}.`,
  itemAdded: (title: string) => `Ärendet ”${title}” lades till på dagordningen.`,
  itemMoved: (title: string) => `Ärendet ”${title}” flyttades på dagordningen.`,
  proposals: {
    main: (by: string) => (by ? `Förslag från ${by}` : 'Förslag'),
    counter: (by: string) => (by ? `Motyrkande från ${by}` : 'Motyrkande'),
    amendment: (by: string) => (by ? `Ändringsyrkande från ${by}` : 'Ändringsyrkande'),
    addition: (by: string) => (by ? `Tilläggsyrkande från ${by}` : 'Tilläggsyrkande'),
    reject: (by: string) => (by ? `Avslagsyrkande från ${by}` : 'Avslagsyrkande'),
  },
  withdrawn: 'Yrkandet återtogs.',
  supported: (by: string, saying: boolean) =>
    `${by} yrkade bifall till förslaget${saying ? ':' : '.'}`,
  rejectText: 'Yrkar avslag på förslaget.',
  decision: (number: string) => `Beslut ${number}`,
  carried: (who: string) => `${who} beslutade`,
  rejected: (who: string) => `${who} avslog yrkandet`,
  amendmentCarried: (who: string) => `${who} biföll ändringsyrkandet`,
  amendmentRejected: (who: string) => `${who} avslog ändringsyrkandet`,
  allByAcclamation: 'Fattades med acklamation där inget annat sägs.',
  acclamation: 'Beslutet fattades med acklamation.',
  electedOnBallots: 'Valet skedde med valsedlar; rösterna finns i valhandlingarna.',
  counted: (t: {
    for: number;
    against: number;
    abstained: number;
    notVoting: number;
    register: number;
    byHeads?: boolean;
  }) =>
    `Votering: ${t.for} för, ${t.against} mot, ${t.abstained} avstod, ${t.notVoting} röstade inte; ${votingSv.entitled(t.register, t.byHeads)}.`,
  majority: (m: Majority) => {
    const share =
      m.numerator === 1 && m.denominator === 2
        ? 'hälften'
        : m.numerator === 2 && m.denominator === 3
          ? 'två tredjedelar'
          : `${m.numerator}/${m.denominator}`;
    const base = m.of === 'cast' ? 'av de avgivna rösterna' : 'av röstlängden';
    return m.comparison === 'moreThan'
      ? `Krav: mer än ${share} ${base}.`
      : `Krav: minst ${share} ${base}.`;
  },
  castingVote: (name: string, carried: boolean) =>
    `Vid lika röstetal avgjorde mötesordföranden${name ? ` ${name}` : ''} med sin utslagsröst: ${carried ? 'bifall' : 'avslag'}.`,
  lot: (method: string, witnesses: string, carried: boolean) =>
    `Vid lika röstetal avgjorde lotten (${method})${witnesses ? `, bevittnad av ${witnesses}` : ''}: ${carried ? 'bifall' : 'avslag'}.`,
  cancelledMeeting: (title: string) => `Inställt: ${title}`,
  lapsed: 'Föll genom mötets beslut:',
  corrected: (number: string | null, was: 'carried' | 'rejected', figuresOnly: boolean) => {
    const which = number ? `Beslut ${number}` : 'Beslutet';
    if (figuresOnly) return `Rättelse: ${which.toLowerCase()} antecknades först med andra siffror.`;
    return `Rättelse: ${which.toLowerCase()} antecknades först som ${was === 'carried' ? 'bifall' : 'avslag'}.`;
  },
  recordCorrected: (day: string, what: string, was: string | null) =>
    `Rättat ${day}: ${what}. ${was === null ? 'Det saknades tidigare.' : `Tidigare stod ${was}.`}`,
  corrections: {
    opener: 'vem som öppnade mötet',
    openedAt: 'när mötet öppnades',
    closedAt: 'när mötet avslutades',
    takenUpAt: 'när punkten togs upp',
    hour: 'klockslaget',
    officer: 'vem som fick uppdraget',
    registerStep: 'vem som kom eller gick',
    registerEntry: 'vem som kom eller gick',
    registerCount: 'hur många som fick rösta',
    round: 'siffrorna i omröstningen',
    title: 'punktens rubrik',
    mover: 'vem som lade förslaget',
    entryItem: 'under vilken punkt det var',
    proposalItem: 'under vilken punkt förslaget behandlades',
  },
  statements: {
    specialStatement: (name: string, number: string | null) =>
      `${name} lämnade ett särskilt yttrande${number ? ` till beslut ${number}` : ''}.`,
    protest: (name: string, number: string | null) =>
      `${name} protesterade mot hur ${number ? `beslut ${number}` : 'beslutet'} togs.`,
    minutesNote: (name: string, _number: string | null) =>
      `${name} fick en anteckning till protokollet.`,
  },
  late: 'Inlämnat efter mötet.',
  returned: (name: string, when: string) => `${name} kom tillbaka till mötet${when}.`,
  quoted: (text: string) => `”${text}”`,
  reserved: (name: string, number: string | null) =>
    `${name} reserverade sig mot ${number ? `beslut ${number}` : 'beslutet'}.`,
  /** `why` only where there was a decision to take no part in. */
  conflict: (name: string, decided: boolean, why: string | null) =>
    `${name} anmälde jäv${decided ? ' och deltog inte i beslutet' : ''}${why === null ? '.' : ':'}`,
  closed: (when: string) => `Mötet avslutades${when}.`,
  registerAnnex: (when: string, size: number) =>
    `Bilaga: röstlängden vid fastställandet${when}, ${people(size)}`,
  signersHeading: 'Justeras',
  signedHeading: 'Justerat av',
  signedEach:
    'Var och en justerar för sig, elektroniskt eller med penna, över detta dokuments exakta innehåll. Underskrifterna finns i föreningens logg.',
  signedBy: (method: SignedBy, by: string) =>
    method === 'pen' ? `med penna, intygat av ${by}` : `genom engångslänk från ${by}`,
  publishedFootnote: 'Version för publicering. Skyddade namn är utbytta mot [NAMN].',
  publishedCheck: (address: string) => `Vem som helst får veta om filen är äkta: ${address}`,
  annexes: {
    title: 'Bilagor',
    line: (number: number, title: string, file: string, cited: string | null) =>
      `Bilaga ${number}: ${title} (${file})${cited === null ? '' : `, till ${cited}`}`,
    at: (number: number, title: string) => `Bilaga ${number}: ${title}.`,
    label: (number: number) => `Bilaga ${number}`,
    hashed: (line: string, hash: string, audience: 'public' | 'members' | 'board') =>
      `${line}${audience === 'board' ? ', hos styrelsen' : ''}. SHA-256 ${hash}`,
    appended: (line: string) => `${line}. Sidorna följer sist.`,
  },
  paper: {
    heading: 'Justerat på papper',
    attested: (name: string, on: string, scan: string | null) =>
      `Originalet är undertecknat på papper; det intygas av ${name} den ${on}.${scan ? ` Den inlästa handlingen har SHA-256 ${scan}.` : ''} Ingen har skrivit under i Klubba.`,
  },
  extract: {
    heading: 'Protokollsutdrag',
    convened: 'Utlyst',
    verified: 'Justerat',
    verifiedBy: (on: string, by: string) => `${on} av ${by}`,
    notVerified: 'Protokollet är ännu inte justerat.',
    certifying: 'Utdraget intygas',
    placeAndDate: 'Ort och datum',
    footnote: (on: string) =>
      `Utdrag ur mötets protokoll, hämtat ${on}. Beslutet återges som det står i föreningens logg.`,
  },
  officeRole: (role: OfficeRole) => officeRoles[role],
  notices: {
    title: (kind: string) => `Kallelse till ${kind}`,
    welcome: (association: string, kind: string) => `${association} kallar till ${kind}.`,
    agenda: 'Förslag till dagordning',
    proposal: (by: string) => `Förslag från ${by}:`,
    issued: (on: string, via: string) => `Kallelsen utfärdades ${on}${via ? ` genom ${via}` : ''}.`,
    preview: 'Förhandsvisning: kallelsen är inte utfärdad',
    deadline: (on: string, confirmed: boolean) =>
      `${confirmed ? 'Enligt stadgarna ska kallelsen' : 'Kallelsen ska'} gå ut senast ${on}.`,
  },
  course: courseSv,
  moved: proposalsSv,
  meanings: meaningsSv,
  elections: electionsSv,
  calendars: calendarsSv,
  congresses: congressesSv,
  employments: employmentsSv,
  motions: motionsSv,
  itemElections: itemElectionsSv,
  /** The name of a body in the middle of a sentence. */
  bodyInSentence: (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1),
  items: itemsSv,
  outbox: outboxSv,
  mails: mailsSv,
  register: registerSv,
  voting: votingSv,
  parts: partsSv,
};
export type Words = typeof sv;
