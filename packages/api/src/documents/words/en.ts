import type {
  Capacity,
  MeetingKind,
  MeetingOffice,
  NoticeChannel,
  OfficeRole,
  SingleOffice,
} from '@klubba/domain';
import { calendarsEn } from './calendars-en.ts';
import { congressesEn } from './congresses-en.ts';
import { courseEn } from './course-en.ts';
import { electionsEn } from './elections-en.ts';
import { employmentsEn } from './employments-en.ts';
import { itemElectionsEn } from './item-elections-en.ts';
import { itemsEn } from './items-en.ts';
import { mailsEn } from './mails-en.ts';
import { meaningsEn } from './meanings-en.ts';
import { motionsEn } from './motions-en.ts';
import { outboxEn } from './outbox-en.ts';
import { partsEn } from './parts-en.ts';
import { proposalsEn } from './proposals-en.ts';
import { registerEn } from './register-en.ts';
import type { Words } from './sv.ts';
import { votingEn } from './voting-en.ts';

const kinds: Record<MeetingKind, string> = {
  memberMeeting: 'member meeting',
  annualMeeting: 'annual meeting',
  extraordinaryAnnualMeeting: 'extraordinary annual meeting',
  boardMeeting: 'board meeting',
  groupMeeting: 'group meeting',
  delegateElection: 'election of delegates',
};
const meets: Record<MeetingKind, string> = {
  memberMeeting: 'The meeting',
  annualMeeting: 'The annual meeting',
  extraordinaryAnnualMeeting: 'The annual meeting',
  boardMeeting: 'The board',
  groupMeeting: 'The meeting',
  delegateElection: 'The meeting',
};
const offices: Record<MeetingOffice, string> = {
  chair: 'chair of the meeting',
  viceChair: 'vice chair of the meeting',
  secretary: 'secretary of the meeting',
  verifier: 'verifier',
  teller: 'teller',
};
const officeRoles: Record<OfficeRole, string> = {
  chair: 'chair',
  viceChair: 'vice chair',
  secretary: 'secretary',
  treasurer: 'treasurer',
  member: 'member',
  substitute: 'substitute',
  convener: 'convener',
  auditor: 'auditor',
  substituteAuditor: 'substitute auditor',
  groupLeader: 'group leader',
  politicalSecretary: 'political secretary',
  administrator: 'administrator',
  other: '',
};
const capacities: Record<Capacity, string> = {
  chair: 'Chair of the meeting',
  secretary: 'Secretary of the meeting',
  verifier: 'Verifier',
};
const channels: Record<NoticeChannel, string> = {
  email: 'e-mail',
  post: 'letter',
  website: 'the website',
  text: 'text message',
  poster: 'posters',
};
const people = (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`;
const called = (n: number, kind: MeetingKind) => {
  const member = n === 1 ? 'member' : 'members';
  return kind === 'boardMeeting' ? `${n} ${member} of the board` : `${n} ${member}`;
};
const found = (kind: MeetingKind) =>
  `${meets[kind]} found that ${kind === 'boardMeeting' ? 'the meeting' : 'it'}`;
const before = (days: number) => {
  if (days === 0) return 'the same day';
  return `${days} ${days === 1 ? 'day' : 'days'} before the meeting`;
};

const handed: Record<SingleOffice, string> = {
  chair: 'the chair',
  viceChair: 'the office of deputy chair',
  secretary: 'the pen',
};
const taken: Record<SingleOffice, string> = {
  chair: 'chaired the meeting',
  viceChair: 'was deputy chair',
  secretary: 'kept the minutes',
};

/** The words of minutes, notices and the papers of elections and employments in English. */
/** A name that begins with its article, in the middle of a sentence. */
const inSentence = (name: string) => name.replace(/^The /, 'the ');

export const en: Words = {
  locale: 'en-GB',
  time: (clock) => `at ${clock}`,
  span: (from, to) => `${from}–${to}`,
  and: 'and',
  that: 'that',
  erased: 'erased person',
  redacted: '[NAME]',
  minutes: 'Minutes',
  draft: 'Draft',
  draftNotice: 'Draft: not yet sent to be signed',
  example: 'Example: invented people and decisions',
  page: (page, of) => `Page ${page} of ${of}`,
  record: 'Record SHA-256',
  kind: (kind) => kinds[kind],
  meets: (kind) => meets[kind],
  office: (office) => offices[office],
  capacity: (capacity) => capacities[capacity],
  channel: (channel) => channels[channel as NoticeChannel] ?? channel,
  labels: {
    time: 'Time',
    place: 'Place',
    chair: 'Chair of the meeting',
    viceChair: 'Vice chair of the meeting',
    secretary: 'Secretary of the meeting',
    verifiers: 'Verifiers',
    verifiersAndTellers: 'Verifiers and tellers',
    register: 'Voting register',
    notice: 'Notice',
    decisions: 'Decisions',
    body: 'Body',
    organisationNumber: 'Organisation number',
  },
  notice: (on, days, via, recipients, kind) =>
    `Issued on ${on}, ${before(days)}, ${via ? `by ${via} ` : ''}to ${called(recipients, kind)}.`,
  noticeMailed: (count) => `E-mail has reached ${count} of them.`,
  papersFollowed: (on, via) =>
    `Papers followed${on ? ` on ${on}` : ' later'}${via ? ` by ${via}` : ''}.`,
  allAgreed: (recipients, kind) =>
    `None; all${recipients === null ? '' : ` ${called(recipients, kind)}`} agreed to meet.`,
  by: (via) => `by ${via}`,
  to: (recipients, kind) => `to ${called(recipients, kind)}`,
  noticeLate: (deadline, reason) =>
    deadline
      ? `Later than the last day in the statutes, ${deadline}: ${reason}`
      : `Noted on the notice: ${reason}`,
  onDay: (day) => `on ${day}`,
  doubleHour: (which) => (which === 'first' ? '(summer time)' : '(winter time)'),
  opened: (name, when) =>
    name ? `${name} opened the meeting${when}.` : `The meeting was opened${when}.`,
  elected: (who, name, as) => `${who} elected ${name} ${as}.`,
  stoodDown: (name, from, when) => `${name} stood down as ${from}${when}.`,
  handedOver: (office, from, to, when) =>
    from
      ? `${from} handed ${handed[office]} over to ${to}${when}.`
      : `${to} ${taken[office]}${when}.`,
  held: (name, where, toTheEnd) => `${name} (${toTheEnd ? 'from ' : ''}${where})`,
  dulyConvened: (kind) => `${found(kind)} was duly convened.`,
  notDulyConvened: (kind) => `${found(kind)} was not duly convened. No decisions could be taken.`,
  registerEstablished: (size, among) =>
    `The voting register was established: ${people(size)}${among ? `, ${among.size} of them from ${among.body}` : ''}.`,
  registerCounted: (size, about, when) =>
    `${about ? 'About ' : ''}${size} entitled to vote${about ? '' : ' were counted'}${when}.`,
  registerAdjusted: (when, arrived, left, size, byHeads) =>
    `The voting register was adjusted${when}${arrived ? `: ${arrived} in` : ''}${left ? `${arrived ? ',' : ':'} ${left} out` : ''}. After that ${byHeads ? votingEn.entitled(size, true) : `${people(size)} in the register`}.`,
  guestAdmitted: (name, coopted, rights, when) => {
    if (!coopted)
      return `${name} was present without a vote${rights.includes('speak') ? ', with the right to speak' : ''}${when}.`;
    const may = rights.map((right) => (right === 'speak' ? 'speak' : 'make proposals'));
    return `${name} was co-opted with the right to ${['attend', ...may].join(', ').replace(/, ([^,]*)$/, ' and $1')}${when}.`;
  },
  steppedIn: (name, insteadOf, when) =>
    `${name} serves ${insteadOf ? `in place of ${insteadOf}` : 'as a substitute'}${when}.`,
  guestLeft: (name, when) => `${name} left the meeting${when}.`,
  people,
  agendaAdopted: (who, changed) =>
    `${who} adopted the agenda${changed ? ' with these changes' : ''}.`,
  itemAdded: (title) => `The item “${title}” was added to the agenda.`,
  itemMoved: (title) => `The item “${title}” was moved on the agenda.`,
  proposals: {
    main: (by) => (by ? `Proposal by ${inSentence(by)}` : 'Proposal'),
    counter: (by) => (by ? `Counter-proposal by ${inSentence(by)}` : 'Counter-proposal'),
    amendment: (by) => (by ? `Amendment by ${inSentence(by)}` : 'Amendment'),
    addition: (by) => (by ? `Addition by ${inSentence(by)}` : 'Addition'),
    reject: (by) => (by ? `Proposal to reject by ${inSentence(by)}` : 'Proposal to reject'),
  },
  withdrawn: 'The proposal was withdrawn.',
  supported: (by, saying) => `${by} spoke for the proposal${saying ? ':' : '.'}`,
  rejectText: 'Proposes that the proposal be rejected.',
  decision: (number) => `Decision ${number}`,
  carried: (who) => `${who} decided`,
  rejected: (who) => `${who} rejected the proposal`,
  amendmentCarried: (who) => `${who} carried the amendment`,
  amendmentRejected: (who) => `${who} rejected the amendment`,
  allByAcclamation: 'Taken by acclamation where nothing else is said.',
  acclamation: 'Decided by acclamation.',
  electedOnBallots: 'Elected on ballots; the votes are in the election papers.',
  counted: (t) =>
    `Counted vote: ${t.for} for, ${t.against} against, ${t.abstained} abstained, ${t.notVoting} did not vote; ${votingEn.entitled(t.register, t.byHeads)}.`,
  majority: (m) => {
    const share =
      m.numerator === 1 && m.denominator === 2
        ? 'half'
        : m.numerator === 2 && m.denominator === 3
          ? 'two thirds'
          : `${m.numerator}/${m.denominator}`;
    const base = m.of === 'cast' ? 'of the votes cast' : 'of the register';
    return m.comparison === 'moreThan'
      ? `Required: more than ${share} ${base}.`
      : `Required: at least ${share} ${base}.`;
  },
  castingVote: (name, carried) =>
    `On a tie the chair${name ? `, ${name},` : ''} had the casting vote: ${carried ? 'carried' : 'rejected'}.`,
  lot: (method, witnesses, carried) =>
    `On a tie a lot was drawn (${method})${witnesses ? `, witnessed by ${witnesses}` : ''}: ${carried ? 'carried' : 'rejected'}.`,
  cancelledMeeting: (title) => `Cancelled: ${title}`,
  lapsed: 'Lapsed through what the meeting decided:',
  corrected: (number, was, figuresOnly) => {
    const which = number ? `decision ${number}` : 'the decision';
    if (figuresOnly) return `Correction: ${which} was first noted with other figures.`;
    return `Correction: ${which} was first noted as ${was}.`;
  },
  recordCorrected: (day, what, was) =>
    `Corrected on ${day}: ${what}. ${was === null ? 'It was missing before.' : `Before, ${was} stood there.`}`,
  corrections: {
    opener: 'who opened the meeting',
    openedAt: 'when the meeting was opened',
    closedAt: 'when the meeting was closed',
    takenUpAt: 'when the item was taken up',
    hour: 'the hour',
    officer: 'who was given the office',
    registerStep: 'who arrived or left',
    registerEntry: 'who arrived or left',
    registerCount: 'how many could vote',
    round: 'the figures of the round',
    title: 'the title of the item',
    mover: 'who moved the proposal',
    entryItem: 'under which item it was',
    proposalItem: 'under which item the proposal was treated',
  },
  statements: {
    specialStatement: (name, number) =>
      `${name} made a special statement${number ? ` on decision ${number}` : ''}.`,
    protest: (name, number) =>
      `${name} protested against how ${number ? `decision ${number}` : 'the decision'} was taken.`,
    minutesNote: (name) => `${name} was given a note to the minutes.`,
  },
  late: 'Handed in after the meeting.',
  returned: (name, when) => `${name} came back to the meeting${when}.`,
  quoted: (text) => `“${text}”`,
  reserved: (name, number) =>
    `${name} entered a reservation against ${number ? `decision ${number}` : 'the decision'}.`,
  conflict: (name, decided, why) =>
    `${name} declared a conflict of interest${decided ? ' and took no part in the decision' : ''}${why === null ? '.' : ':'}`,
  closed: (when) => `The meeting was closed${when}.`,
  registerAnnex: (when, size) =>
    `Annex: the voting register as established${when}, ${people(size)}`,
  signersHeading: 'To be verified by',
  signedHeading: 'Verified by',
  signedEach:
    'Each signs separately, electronically or with the pen, over the exact content of this document. The signatures are kept in the log of the association.',
  signedBy: (method, by) =>
    method === 'pen' ? `with the pen, attested by ${by}` : `by one-time link from ${by}`,
  publishedFootnote: 'For publication. Protected names are replaced by [NAME].',
  publishedCheck: (address) => `Anybody is told whether the file is genuine: ${address}`,
  annexes: {
    title: 'Annexes',
    line: (number, title, file, cited) =>
      `Annex ${number}: ${title} (${file})${cited === null ? '' : `, to ${cited}`}`,
    at: (number, title) => `Annex ${number}: ${title}.`,
    label: (number) => `Annex ${number}`,
    hashed: (line, hash, audience) =>
      `${line}${audience === 'board' ? ', with the board' : ''}. SHA-256 ${hash}`,
    appended: (line) => `${line}. Its pages follow last.`,
  },
  paper: {
    heading: 'Verified on paper',
    attested: (name, on, scan) =>
      `The original is signed on paper, as ${name} vouches on ${on}.${scan ? ` The scanned document has SHA-256 ${scan}.` : ''} Nobody has signed in Klubba.`,
  },
  extract: {
    heading: 'Extract of the minutes',
    convened: 'Convened',
    verified: 'Verified',
    verifiedBy: (on, by) => `on ${on} by ${by}`,
    notVerified: 'The minutes have not been verified yet.',
    certifying: 'This extract is certified by',
    placeAndDate: 'Place and date',
    footnote: (on) =>
      `Extract of the minutes of the meeting, fetched on ${on}. The decision stands as it is in the log of the association.`,
  },
  officeRole: (role) => officeRoles[role],
  notices: {
    title: (kind) => `Notice of ${kind}`,
    welcome: (association, kind) => `${association} calls a ${kind}.`,
    agenda: 'Proposed agenda',
    proposal: (by) => `Proposal by ${inSentence(by)}:`,
    issued: (on, via) => `The notice was issued on ${on}${via ? ` by ${via}` : ''}.`,
    preview: 'Preview: the notice has not been issued',
    deadline: (on, confirmed) =>
      `${confirmed ? 'By the statutes the notice' : 'The notice'} goes out by ${on}.`,
  },
  course: courseEn,
  moved: proposalsEn,
  meanings: meaningsEn,
  elections: electionsEn,
  calendars: calendarsEn,
  congresses: congressesEn,
  employments: employmentsEn,
  motions: motionsEn,
  itemElections: itemElectionsEn,
  bodyInSentence: inSentence,
  items: itemsEn,
  outbox: outboxEn,
  mails: mailsEn,
  register: registerEn,
  voting: votingEn,
  parts: partsEn,
};
