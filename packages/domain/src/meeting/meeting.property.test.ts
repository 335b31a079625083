import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { jcs } from '../log/jcs.ts';
import type { MeetingCommand, Vote } from './commands.ts';
import type { Right } from './correction/vocabulary.ts';
import { StatementKind } from './dissent/vocabulary.ts';
import type { MeetingEvent } from './events.ts';
import { isBelow, isStricter } from './ladder.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import { choices, nextRound } from './options.ts';
import { asSigned } from './parts/state.ts';
import type { Wrong } from './parts/vocabulary.ts';
import { past } from './past.ts';
import {
  acclaim,
  closed,
  constituted,
  convened,
  drafted,
  id,
  officersElected,
  opened,
  play,
  proposed,
  recordOf,
  rules,
  submit,
} from './rehearsal.ts';
import { liveClauses, type Meeting } from './state.ts';
import {
  type BallotTally,
  CastVote,
  Demand,
  ItemKind,
  ItemOutcome,
  MatterKind,
  MeetingOffice,
  ProposalKind,
  RoundBy,
  RoundScheme,
  SignedBy,
} from './vocabulary.ts';

const few = (from: number, to: number) => fc.integer({ min: from, max: to }).map(id);
const person = few(1, 13);
const item = few(21, 32);
const proposalId = few(41, 46);
const clauseId = few(61, 72);
const people = fc.uniqueArray(person, { maxLength: 12 });
const at = fc.integer({ min: 0, max: 3 }).map((n) => `2024-02-14T20:00:0${n}.000Z`);
const text = fc.string({ maxLength: 8 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const position = { parentId: orNull(item), beforeId: orNull(item) };
const number = fc.record({ year: fc.constant(2024), serial: fc.integer({ min: 1, max: 9 }) });
const outcome = fc.constantFrom('carried' as const, 'rejected' as const);
const day = fc.constantFrom(null, '2024-02-13', '2024-03-01');
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
/** Those that are sent have the next one: no two documents are the same. */
const nthHash = (n: number) => String(n).padStart(64, '0');
const partHash = fc.integer({ min: 0, max: 3 }).map(nthHash);
const part = fc.option(partHash, { nil: undefined });
const entry = { itemId: item, index: fc.nat(4) };
const right: fc.Arbitrary<Right> = fc.oneof(
  fc.record({ kind: fc.constant('opener' as const), personId: orNull(person) }),
  fc.record({ kind: fc.constant('openedAt' as const), at: orNull(at) }),
  fc.record({ kind: fc.constant('closedAt' as const), at: orNull(at) }),
  fc.record({ kind: fc.constant('takenUpAt' as const), itemId: item, at: orNull(at) }),
  fc.record({ kind: fc.constant('hour' as const), ...entry, at: orNull(at) }),
  fc.record({ kind: fc.constant('officer' as const), ...entry, personId: person }),
  fc.record({
    ...{ kind: fc.constant('registerStep' as const), itemId: item, at: orNull(at) },
    ...{ in: fc.uniqueArray(person, { maxLength: 2 }), out: fc.constant<string[]>([]) },
  }),
  fc.record({
    ...{ kind: fc.constant('registerEntry' as const), ...entry },
    ...{ in: people, out: fc.uniqueArray(person, { maxLength: 2 }) },
  }),
  fc.record({
    ...{ kind: fc.constant('registerCount' as const), ...entry },
    ...{ size: fc.integer({ min: 1, max: 12 }), about: fc.boolean() },
  }),
  fc.record({
    ...{ kind: fc.constant('round' as const), ...entry, tieBreak: fc.constant(null) },
    options: fc.uniqueArray(fc.record({ proposalId, votes: fc.nat(5) }), {
      ...{ minLength: 2, maxLength: 3, selector: (one: { proposalId: string }) => one.proposalId },
    }),
    ...{ abstained: fc.nat(1), blank: fc.constant(0), invalid: fc.constant(0) },
  }),
  fc.record({ kind: fc.constant('title' as const), itemId: item, text }),
  fc.record({ kind: fc.constant('entryItem' as const), ...entry, to: item }),
  fc.record({ kind: fc.constant('proposalItem' as const), proposalId, to: item }),
);
const wrongDecision = {
  decisionId: few(81, 84),
  outcome: fc.constantFrom('carried' as const, 'rejected' as const),
  figures: orNull(fc.record({ for: fc.nat(12), against: fc.nat(12), abstained: fc.nat(3) })),
  withWhatHangsOnIt: fc.boolean(),
};
const electionId = few(91, 92);
const wrongElection = {
  ...{ electionId, text, withWhatHangsOnIt: fc.boolean() },
  terms: fc
    .uniqueArray(person, { maxLength: 3 })
    .map((people) =>
      people.map((personId) => ({ personId, from: '2024-02-14', to: null, years: null })),
    ),
  figures: orNull(
    fc.record({
      votes: fc.array(fc.record({ personId: person, for: fc.nat(6), against: orNull(fc.nat(6)) }), {
        minLength: 1,
        maxLength: 3,
      }),
      ...{ ballots: orNull(fc.nat(12)), blank: orNull(fc.nat(3)), invalid: orNull(fc.nat(1)) },
    }),
  ),
  lot: orNull(
    fc.record({
      ...{ method: fc.constant('a coin'), witnesses: fc.constant<string[]>([]) },
      drawn: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    }),
  ),
};
const wrong: fc.Arbitrary<Wrong> = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), right }),
  fc.record({ kind: fc.constant('decision' as const), ...wrongDecision }),
  fc.record({ kind: fc.constant('election' as const), ...wrongElection }),
);
const alsoWrong = fc.option(
  fc.array(fc.record({ correctionId: fc.uuid(), wrong }), { maxLength: 2 }),
  { nil: undefined },
);
const refused = fc.constant<{ personId: string; reason: string }[]>([]);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const ofBody = {
  steppingIn: maybe(
    fc.array(fc.record({ personId: person, insteadOf: orNull(person) }), { maxLength: 2 }),
  ),
  seats: maybe(
    fc.record({ members: people, substitutes: people, size: fc.integer({ min: 0, max: 9 }) }),
  ),
};
/** Words alone most often; a text, its lines or a fee where they do more. */
const meaning = fc.constantFrom(
  {
    ...({ kind: 'text', textId: id(95), versionId: id(96), title: 'Plan', version: '1' } as const),
    text: 'a\nb\nc',
  },
  { kind: 'lines', operation: 'replace', from: 2, to: 2, text: 'x' } as const,
  { kind: 'lines', operation: 'delete', from: 1, to: 2, text: '' } as const,
  { kind: 'fee', name: 'Avgift', amount: 100, unit: 'år', from: null } as const,
  { kind: 'fee', name: 'Avgift', amount: 200, unit: 'år', from: null } as const,
);
const clauses = fc.array(
  fc.record({ clauseId, text, meaning }, { requiredKeys: ['clauseId', 'text'] }),
  { maxLength: 3 },
);
/** Those in a group who are known by name alone. */
const alone = fc.option(
  fc.array(fc.record({ personId: few(13, 15), name: text }), { maxLength: 2 }),
  { nil: undefined, freq: 3 },
);
const of = <Type extends MeetingCommand['type']>(
  type: Type,
  fields: {
    [Key in Exclude<keyof Extract<MeetingCommand, { type: Type }>, 'type'>]: fc.Arbitrary<
      Extract<MeetingCommand, { type: Type }>[Key]
    >;
  },
) => fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<MeetingCommand>;

const agendaItem = {
  itemId: item,
  title: text,
  kind: fc.constantFrom(...ItemKind.options),
  matter: fc.constantFrom(...MatterKind.options),
  background: text,
  number: fc.constantFrom(null, null, '2.1', '10 a'),
  expectedAt: fc.constantFrom(null, '18:30'),
  presenter: text,
};
const noteId = few(91, 94);
const taskId = few(95, 97);
const decided = { clauseId, decisionId: fc.uuid(), number, at };
const mover = fc.record({ kind: fc.constantFrom('person' as const, 'body' as const), id: person });
const until = {
  resumesOn: fc.constantFrom('2024-02-15', null),
  resumesAt: fc.constant(null),
  place: fc.constant(null),
};
const electing = [
  of('BeginElection', {
    ...{ electionId, itemId: item, at },
    office: fc.constant({ role: 'member', title: null, bodyId: null }),
    seats: fc.integer({ min: 1, max: 3 }),
  }),
  of('NameCandidates', {
    ...{ electionId, at },
    candidates: fc.array(fc.record({ personId: person, by: fc.constant(null) }), {
      ...{ minLength: 1, maxLength: 4 },
    }),
  }),
  of('StandDownAsCandidate', { electionId, personId: person, at }),
  of('CountElectionRound', {
    ...{ electionId, at, secret: fc.boolean(), round: fc.integer({ min: 1, max: 2 }) },
    votes: fc.array(
      fc.record({ personId: person, for: fc.nat(6), against: fc.option(fc.nat(6), { freq: 2 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    ...{ ballots: orNull(fc.nat(12)), blank: orNull(fc.nat(3)), invalid: orNull(fc.nat(1)) },
  }),
  of('DrawElectionLot', {
    ...{ electionId, at, method: fc.constant('a coin'), witnesses: fc.constant([]) },
    drawn: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
  }),
  of('ElectPeople', {
    ...{ electionId, decisionId: fc.uuid(), number, text, at, leftTo: fc.constant(null) },
    ...{ by: fc.constantFrom('acclamation', 'ballots'), chairStays: fc.boolean() },
    terms: fc
      .uniqueArray(person, { maxLength: 3 })
      .map((people) =>
        people.map((personId) => ({ personId, from: '2024-02-14', to: null, years: null })),
      ),
  }),
  of('PutOffElection', { electionId, at }),
  of('CorrectElection', { ...wrongElection, reason: text, by: person, at }),
];
const figures = { for: fc.nat(6), against: fc.nat(6), abstained: fc.nat(3) };
const registerUnknown = fc.boolean();
const tieBreak = orNull(
  fc.oneof(
    fc.record({ kind: fc.constant('castingVote' as const), outcome }),
    fc.record({
      ...{ kind: fc.constant('lot' as const), method: text, outcome },
      witnesses: fc.array(person, { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('unbroken' as const) }),
  ),
);
const tellers = orNull(fc.uniqueArray(person, { maxLength: 3 }));
const vote: fc.Arbitrary<Vote> = fc.oneof(
  fc.record({ kind: fc.constant('acclamation' as const), outcome }),
  fc.record({ kind: fc.constant('found' as const), outcome }),
  fc.record({ kind: fc.constant('trialVote' as const), outcome, minority: orNull(fc.nat(8)) }),
  fc.record({ kind: fc.constant('countedVote' as const), ...figures, registerUnknown, tieBreak }),
  fc.record({
    ...{ kind: fc.constant('rollCall' as const), registerUnknown, tieBreak },
    votes: fc.array(fc.record({ personId: person, vote: fc.constantFrom(...CastVote.options) }), {
      maxLength: 5,
    }),
  }),
  fc.record({
    ...{ kind: fc.constant('secretBallot' as const), ...figures, registerUnknown, tieBreak },
    ...{ blank: fc.nat(2), invalid: fc.nat(2), tellers },
  }),
);
const holdRound = of('HoldRound', {
  ...{ itemId: fc.constant(id(26)), scheme: fc.constantFrom(...RoundScheme.options) },
  by: fc.constantFrom(...RoundBy.options),
  options: fc.uniqueArray(fc.record({ proposalId, votes: fc.nat(5) }), {
    ...{ minLength: 2, maxLength: 4, selector: (one: { proposalId: string }) => one.proposalId },
  }),
  ...{ abstained: fc.nat(1), blank: fc.nat(1), invalid: fc.nat(1), tellers, registerUnknown },
  tieBreak: orNull(
    fc.oneof(
      fc.record({ kind: fc.constant('castingVote' as const), proposalId }),
      fc.record({
        ...{ kind: fc.constant('lot' as const), method: text, proposalId },
        witnesses: fc.constant<string[]>([]),
      }),
      fc.record({ kind: fc.constant('together' as const) }),
    ),
  ),
  chairVoted: fc.boolean(),
  ...{ decisionId: fc.uuid(), number, at },
});
const command = fc.oneof(
  of('AddAgendaItem', { ...agendaItem, ...position }),
  of('ChangeAgendaItem', { ...agendaItem, isAnother: fc.boolean() }),
  of('MoveAgendaItem', { itemId: item, ...position }),
  of('RemoveAgendaItem', { itemId: item }),
  of('AttachFile', {
    fileId: few(91, 94),
    itemId: orNull(item),
    use: fc.constantFrom('annex', 'signedCopy'),
    number: orNull(fc.integer({ min: 1, max: 4 })),
    title: text,
    fileName: text,
    mediaType: fc.constant('application/pdf'),
    size: fc.constant(1),
    hash,
    audience: orNull(fc.constantFrom('public', 'members', 'board')),
  }),
  of('ChooseAudience', {
    fileId: few(91, 94),
    audience: fc.constantFrom('public', 'members', 'board'),
  }),
  of('ReplaceFile', {
    fileId: few(91, 94),
    fileName: text,
    mediaType: fc.constant('application/pdf'),
    size: fc.constant(1),
    hash,
  }),
  of('PublishMinutes', { documentHash: hash }),
  of('WithholdNames', { personIds: people, words: fc.array(text, { maxLength: 2 }) }),
  of('AdmitGuest', {
    personId: person,
    outsider: fc.constant(undefined),
    coopted: fc.boolean(),
    isSubstitute: maybe(fc.boolean()),
    rights: fc.uniqueArray(fc.constantFrom('speak', 'propose'), { maxLength: 2 }),
    at: orNull(at),
  }),
  of('LeaveAsGuest', { personId: person, at: orNull(at) }),
  of('RemoveFile', { fileId: few(91, 94), reason: text }),
  of('TellSignedOnPaper', {
    recordHash: hash,
    documentHash: hash,
    signers: fc.array(fc.record({ personId: person, on: fc.constant(null) }), { maxLength: 3 }),
    scanId: orNull(few(91, 94)),
    vouchedBy: person,
    evidenceId: fc.uuid(),
    at,
  }),
  of('BringBackAgendaItem', { itemId: item }),
  of('CancelMeeting', { at, reason: text }),
  of('WriteNoticeText', { text, on: day }),
  of('TellPapers', {
    on: orNull(fc.constant('2024-02-10')),
    channels: fc.array(text, { maxLength: 2 }),
  }),
  of('ChangeMeetingDetails', {
    title: text,
    startsOn: fc.constantFrom('2024-02-14', '2024-02-15'),
    startsAt: fc.constantFrom(null, '19:00'),
    place: text,
    on: day,
  }),
  of('MarkTold', {
    message: fc.integer({ min: 1, max: 4 }),
    channel: text,
    personIds: orNull(people),
    on: day,
    by: person,
    mailed: fc.constantFrom(undefined, true as const),
  }),
  of('TakeBackTold', {
    message: fc.integer({ min: 1, max: 4 }),
    mark: fc.integer({ min: 0, max: 2 }),
  }),
  of('DeclareElection', {
    electionId: few(81, 83),
    itemId: item,
    decisionId: fc.uuid(),
    number,
    text,
    by: fc.constantFrom('acclamation', 'ballots'),
    at,
  }),
  ...electing,
  of('OpenMeeting', {
    at,
    openedBy: person,
    rules: fc.constant(rules),
    firstParagraph: fc.constant(1),
  }),
  of('CountRegister', { size: fc.integer({ min: 1, max: 12 }), about: fc.boolean(), at }),
  of('CorrectDecision', {
    by: person,
    decisionId: few(81, 84),
    outcome: fc.constantFrom('carried', 'rejected'),
    figures: orNull(fc.record({ for: fc.nat(12), against: fc.nat(12), abstained: fc.nat(3) })),
    vote: fc.option(vote, { nil: undefined }),
    reason: text,
    withWhatHangsOnIt: fc.boolean(),
    elsewhere: fc.constantFrom(undefined, 0, 1),
    at,
  }),
  of('HandOverOffice', {
    office: fc.constantFrom('chair', 'viceChair', 'secretary'),
    personId: person,
    at,
  }),
  of('ElectOfficer', {
    personId: person,
    outsider: fc.option(fc.record({ name: text, association: text }), { nil: undefined, freq: 5 }),
    offices: fc.uniqueArray(fc.constantFrom(...MeetingOffice.options), {
      minLength: 1,
      maxLength: 3,
    }),
    at,
  }),
  of('FindConvening', { dulyConvened: fc.boolean(), at }),
  of('EstablishRegister', {
    personIds: people,
    among: fc.option(fc.record({ bodyId: person, size: fc.integer({ min: 1, max: 9 }) }), {
      nil: undefined,
    }),
    attending: maybe(people),
    ...{ ...ofBody, refused, at },
  }),
  of('AdjustRegister', { in: people, out: people, ...ofBody, refused, at }),
  of('AdoptAgenda', { at }),
  of('TakeUpItem', { itemId: item, mark: fc.constantFrom(null, '10 a'), at }),
  of('PutItemBack', { itemId: item, at }),
  of('RestoreItem', { itemId: item, at }),
  of('CloseItem', { itemId: item, at }),
  of('PassOverItem', {
    itemId: item,
    outcome: fc.constantFrom(...ItemOutcome.options),
    bodyId: orNull(person),
    dueOn: fc.constant(null),
    instruction: orNull(text),
    at: orNull(at),
  }),
  of('JoinSeries', { seriesId: item, after: item }),
  of('ContinueMatter', { itemId: item, matterId: item, from: fc.constant(null) }),
  of('TellFirstReading', {
    itemId: item,
    on: fc.constantFrom('2023-11-20', '2024-02-14'),
    decisionId: fc.constant(null),
    inForceOn: fc.constant(null),
  }),
  of('StandAside', {
    itemId: item,
    why: fc.constantFrom('discharge', 'noConfidence'),
    bodyId: fc.constant(null),
    personIds: people,
    at: orNull(at),
  }),
  of('MakeRecommendation', { itemId: item, at: orNull(at) }),
  of('WriteItemNote', { itemId: item, text }),
  of('WriteNote', {
    ...{ noteId, itemId: item, heading: text, text },
    table: orNull(fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { minLength: 1 })),
  }),
  of('MoveNote', { noteId, beforeId: orNull(noteId) }),
  of('RemoveNote', { noteId }),
  of('SetTask', {
    ...{ taskId, itemId: item, owner: orNull(mover), dueOn: day, text, at },
    decisionId: fc.option(few(81, 84), { nil: undefined }),
  }),
  of('ChangeTask', { taskId, owner: orNull(mover), dueOn: day, text }),
  of('DropTask', { taskId }),
  of('ReportTask', {
    ...{ taskId, status: fc.constantFrom('underWay', 'stalled', 'done'), note: text },
    on: fc.constant('2024-03-01'),
  }),
  of('SubmitProposal', {
    proposalId,
    itemId: fc.constantFrom(id(21), id(25), id(26), id(30), id(31)),
    kind: fc.constantFrom(...ProposalKind.options),
    targetId: orNull(fc.oneof(proposalId, clauseId)),
    by: orNull(mover),
    others: fc.array(mover, { maxLength: 2 }),
    clauses,
    outsiders: alone,
  }),
  of('SupportProposal', { proposalId, by: mover, text, at: orNull(at) }),
  of('RewordProposal', { proposalId, clauses, outsiders: alone, told: fc.boolean() }),
  of('ConformProposal', { proposalId, toId: proposalId, at: orNull(at) }),
  of('TakeBackWithdrawal', { proposalId }),
  of('TakeOverProposal', {
    proposalId,
    by: mover,
    others: fc.array(mover, { maxLength: 1 }),
    at: orNull(at),
  }),
  of('WithdrawProposal', { proposalId }),
  of('DemandDivision', {
    ...{ clauseId, by: orNull(person), at },
    how: fc.constantFrom(...Demand.options),
  }),
  of('DecideByVote', { ...decided, vote }),
  holdRound,
  of('DecideByAcclamation', { ...decided, outcome }),
  of('DecideByCountedVote', {
    ...decided,
    for: fc.nat(13),
    against: fc.nat(13),
    abstained: fc.nat(3),
    tieBreak: orNull(fc.record({ kind: fc.constant('castingVote'), outcome })),
    chairVoted: fc.boolean(),
  }),
  of('DecideTogether', {
    parts: fc.array(fc.record({ clauseId, decisionId: fc.uuid(), number }), {
      minLength: 1,
      maxLength: 3,
    }),
    vote: fc.record({ kind: fc.constant('acclamation' as const), outcome }),
    reason: orNull(text),
    at,
  }),
  of('FindMoot', {
    clauseIds: fc.array(clauseId, { minLength: 1, maxLength: 3 }),
    reason: text,
    at,
  }),
  of('EnterReservation', {
    reservationId: fc.uuid(),
    decisionId: fc.uuid(),
    personId: person,
    text: orNull(text),
    at,
  }),
  of('DeclareConflict', { personId: person, itemId: item, reason: orNull(text), at }),
  of('AdjournMeeting', { ...until, at: orNull(at) }),
  of('ResumeMeeting', {
    on: fc.constantFrom('2024-02-14', '2024-02-15'),
    register: fc.constantFrom('unchanged', 'anew', null),
    at: orNull(at),
  }),
  of('DecidePointOfOrder', {
    pointId: fc.uuid(),
    by: orNull(mover),
    text,
    outcome,
    found: fc.oneof(
      fc.constant({ kind: 'found' as const }),
      fc.record({ kind: fc.constant('counted' as const), for: fc.nat(9), against: fc.nat(9) }),
    ),
    adjourns: orNull(fc.record(until)),
    at: orNull(at),
  }),
  // How much the last act was, is filled in where it is played.
  of('UndoLastAct', { events: fc.constant(1), hangs: fc.constant(false), at }),
  of('CloseMeeting', { at }),
  of('SendMinutesForVerification', { recordHash: hash, documentHash: hash, at }),
  of('SignMinutes', {
    personId: person,
    documentHash: fc.oneof(hash, partHash),
    method: fc.constantFrom(...SignedBy.options),
    evidenceId: orNull(fc.uuid()),
    vouchedBy: orNull(person),
    on: orNull(fc.constant('2024-02-14')),
    at,
  }),
  of('ObjectToMinutes', { personId: person, reason: text, documentHash: part, at }),
  of('TakeBackMinutes', { reason: text, by: person, documentHash: part, at }),
  of('ReleaseSigner', { personId: person, reason: text, by: person, documentHash: part, at }),
  of('SendParagraph', { itemId: item, recordHash: hash, documentHash: partHash, by: person, at }),
  of('SendSupplement', {
    ...{ supplementId: fc.uuid(), wrong, reason: text, elsewhere: fc.constant(0), by: person, at },
    also: alsoWrong,
    ...{ recordHash: hash, documentHash: partHash },
  }),
  of('CorrectRecord', { correctionId: fc.uuid(), right, reason: text, by: person, at }),
  of('EnterStatement', {
    ...{ statementId: fc.uuid(), kind: fc.constantFrom(...StatementKind.options) },
    ...{ itemId: item, decisionId: fc.constant(null), personId: person, text, at },
  }),
  of('ReturnAfterConflict', { personId: person, itemId: item, at }),
);

const oneOption = play(constituted, { ...submit, clauses: submit.clauses.slice(0, 1) });
const counters = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...{ ...submit, kind: 'counter' as const, targetId: id(41), proposalId: id(42 + i) },
    clauses: [{ clauseId: id(70 + i), text: `att ${i}` }],
  }));
const beginnings = fc.constantFrom(drafted, convened, opened, constituted, proposed, closed);

/** The record without what it keeps of acts that were taken back. */
const asShown = (record: Meeting) => ({ ...record, takenBack: [], [past]: [] });

/** What whoever asks would know: how much the last act was, the hash of another document. */
const filledIn = (one: MeetingCommand, events: number, { parts }: Meeting): MeetingCommand => {
  if (one.type === 'UndoLastAct') return { ...one, events };
  if (one.type === 'SendSupplement' || one.type === 'SendParagraph')
    return { ...one, documentHash: nthHash(parts.length) };
  return one;
};

/** Plays any commands on any beginning; whatever is refused leaves no trace. */
const playAny = (
  beginning: readonly MeetingEvent[],
  commands: readonly MeetingCommand[],
  look: (state: Meeting, events: readonly MeetingEvent[]) => void,
) => {
  let events = beginning;
  let state = events.reduce<Meeting>(meeting.evolve, meeting.initial);
  let last = { events: beginning.length, before: meeting.initial };
  for (const one of commands) {
    const { events: act } = last;
    const asked = filledIn(one, act, state);
    const outcome = meeting.decide(state, asked);
    if (isRefusal(outcome) || outcome.length === 0) continue;
    const before = state;
    state = outcome.reduce<Meeting>(meeting.evolve, state);
    if (one.type === 'UndoLastAct') expect(asShown(state)).toEqual(asShown(last.before));
    last = { events: outcome.length, before };
    events = [...events, ...outcome];
    look(state, events);
  }
};

test('whatever is asked in whatever order, the record stays sound', () => {
  fc.assert(
    fc.property(beginnings, fc.array(command, { maxLength: 60 }), (beginning, commands) => {
      playAny(beginning, commands, (state) => {
        expect(new Set(state.register ?? []).size).toBe((state.register ?? []).length);
        const taken = state.items.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
        expect(taken).toEqual(taken.map((_, i) => i + 1));
        expect(state.items.filter(({ status }) => status === 'open').length).toBe(
          state.openItemId ? 1 : 0,
        );
        for (const { decision, status } of state.proposals.flatMap(({ clauses }) => clauses)) {
          expect(decision !== null).toBe(status === 'carried' || status === 'rejected');
          if (!decision || !('tally' in decision.method)) continue;
          const { tally } = decision.method;
          if (tally.register === null) continue;
          expect(castIn(tally)).toBe(tally.register);
          expect(tally.notVoting).toBeGreaterThanOrEqual(0);
          if (state.register) expect(tally.register).toBe(decision.voters.length);
        }
        const officers = state.officers.filter(({ to }) => !to);
        for (const office of ['chair', 'secretary'])
          expect(officers.filter((term) => term.office === office).length).toBeLessThanOrEqual(1);
      });
    }),
    { numRuns: 300 },
  );
});

test('the minutes have every decision of the record once, under its item, and nothing that was taken back', () => {
  let found = 0;
  fc.assert(
    fc.property(beginnings, fc.array(command, { maxLength: 60 }), (beginning, commands) => {
      let last: Meeting | undefined;
      playAny(beginning, commands, (state) => {
        last = state;
      });
      if (!last) return;
      const told = minutesOf(id(99), last).paragraphs.flatMap(({ itemId, proceedings }) =>
        proceedings.flatMap((event) =>
          event.type === 'ClauseDecided' || event.type === 'ElectionDeclared'
            ? [`${itemId} ${event.decisionId}`]
            : [],
        ),
      );
      const taken = [...decisionsIn(last), ...last.elections].map(
        ({ itemId, decisionId }) => `${itemId} ${decisionId}`,
      );
      // One that decides several clauses stands once for each.
      expect(told.toSorted()).toEqual(taken.toSorted());
      found += told.length;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(0);
});

test('nobody decides while a register that was established is empty', () => {
  const alone = play(
    officersElected,
    { type: 'TakeUpItem', itemId: id(23), at: null },
    { type: 'FindConvening', dulyConvened: true, at: null },
    { type: 'TakeUpItem', itemId: id(24), at: null },
    { type: 'EstablishRegister', personIds: [id(1)], refused: [], at: null },
    { type: 'TakeUpItem', itemId: id(25), at: null },
    { type: 'AdoptAgenda', at: null },
    { type: 'TakeUpItem', itemId: id(26), at: null },
    submit,
  );
  const moved = fc.constantFrom(['in', 'out'] as const, ['out', 'in'] as const);
  const election = { electionId: id(91), at: null };
  const deciding = fc.constantFrom<MeetingCommand>(
    acclaim(),
    {
      type: 'DecideTogether',
      parts: [{ clauseId: id(62), decisionId: id(84), number: { year: 2024, serial: 4 } }],
      ...{ vote: { kind: 'acclamation', outcome: 'carried' }, reason: null, at: null },
    },
    {
      ...{ type: 'BeginElection', ...election, itemId: id(26), seats: 1 },
      office: { role: 'auditor', title: null, bodyId: null },
    },
    { type: 'NameCandidates', ...election, candidates: [{ personId: id(9), by: null }] },
    {
      ...{ type: 'ElectPeople', ...election, decisionId: id(83), text: 'att välja' },
      ...{ number: { year: 2024, serial: 3 }, by: 'acclamation', leftTo: null, chairStays: false },
      terms: [{ personId: id(9), from: '2024-02-14', to: null, years: null }],
    },
  );
  const asked = fc.oneof(
    moved.map(
      ([one, other]): MeetingCommand => ({
        ...{ type: 'AdjustRegister', refused: [], at: null, in: [], out: [] },
        ...{ [one]: [id(1)], [other]: [] },
      }),
    ),
    deciding,
    command,
  );
  let [decided, empty] = [0, 0];
  fc.assert(
    fc.property(fc.array(asked, { minLength: 5, maxLength: 40 }), (commands) => {
      let count = 0;
      playAny(alone, commands, (state) => {
        const now = decisionsIn(state).length + state.elections.length;
        if (state.register?.length === 0) empty += 1;
        if (now > count) {
          expect(state.register).not.toEqual([]);
          decided += 1;
        }
        count = now;
      });
    }),
    { numRuns: 200 },
  );
  expect(decided).toBeGreaterThan(0);
  expect(empty).toBeGreaterThan(0);
});

test('whatever is proposed and carried: one of those against each other, and no addition to nothing', () => {
  const clauseOfIts = fc.record({ clauseId, text }).map((clause) => [clause]);
  const proposing = fc.oneof(
    of('SubmitProposal', {
      proposalId,
      itemId: fc.constant(id(26)),
      kind: fc.constantFrom('counter', 'addition', 'amendment'),
      targetId: fc.oneof(proposalId, clauseId),
      by: fc.constant({ kind: 'person', id: id(1) }),
      others: fc.constant([]),
      outsiders: fc.constant(undefined),
      clauses: clauseOfIts,
    }),
    of('DecideByAcclamation', { ...decided, outcome }),
  );
  fc.assert(
    fc.property(fc.array(proposing, { minLength: 20, maxLength: 80 }), (commands) => {
      playAny(proposed, commands, ({ proposals }) => {
        const carries = (proposalId: string | null) =>
          proposals
            .find((p) => p.proposalId === proposalId)
            ?.clauses.some(({ status }) => status === 'carried');
        for (const { kind, proposalId, targetId } of proposals.filter((p) =>
          carries(p.proposalId),
        )) {
          if (kind === 'counter') expect(carries(targetId)).toBe(false);
          if (kind === 'addition') expect(carries(targetId)).toBe(true);
          const others = proposals.filter((p) => p.kind === kind && p.targetId === targetId);
          if (kind === 'amendment') {
            const amended = proposals
              .flatMap((p) => p.clauses)
              .find((c) => c.clauseId === targetId);
            expect(amended?.originalText).not.toBe(null);
          }
          if (kind === 'counter')
            expect(others.filter((p) => carries(p.proposalId)).map((p) => p.proposalId)).toEqual([
              proposalId,
            ]);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('an election never elects more than its seats, no count exceeds the register, and no lot is drawn without a tie', () => {
  const begun = play(
    constituted,
    {
      ...{ type: 'BeginElection', electionId: id(91), itemId: id(26), seats: 2, at: null },
      office: { role: 'member', title: null, bodyId: null },
    },
    {
      ...{ type: 'NameCandidates', electionId: id(91), at: null },
      candidates: [2, 3, 4, 5].map((n) => ({ personId: id(n), by: null })),
    },
  );
  let [elected, drawn] = [0, 0];
  const few4 = fc.integer({ min: 2, max: 5 }).map(id);
  const votes = fc.record({ personId: few4, for: fc.nat(5), against: fc.constant(null) });
  const held = fc.oneof(
    of('CountElectionRound', {
      ...{ electionId: fc.constant(id(91)), at: fc.constant(null), secret: fc.boolean() },
      round: fc.integer({ min: 1, max: 2 }),
      votes: fc.uniqueArray(votes, { selector: (vote) => vote.personId, minLength: 2 }),
      ...{ ballots: fc.integer({ min: 5, max: 12 }), blank: orNull(fc.nat(3)) },
      invalid: orNull(fc.nat(1)),
    }),
    of('DrawElectionLot', {
      ...{ electionId: fc.constant(id(91)), at: fc.constant(null) },
      ...{ method: fc.constant('a coin'), witnesses: fc.constant([]) },
      drawn: fc.uniqueArray(few4, { minLength: 1, maxLength: 2 }),
    }),
    of('ElectPeople', {
      ...{ electionId: fc.constant(id(91)), decisionId: fc.uuid(), number, text },
      ...{ at: fc.constant(null), leftTo: fc.constant(null), chairStays: fc.constant(false) },
      by: fc.constantFrom('acclamation', 'ballots'),
      terms: fc
        .uniqueArray(few4, { maxLength: 3 })
        .map((people) =>
          people.map((personId) => ({ personId, from: '2024-02-14', to: null, years: null })),
        ),
    }),
  );
  fc.assert(
    fc.property(fc.array(held, { minLength: 5, maxLength: 40 }), (commands) => {
      playAny(begun, commands, (state) => {
        for (const election of state.itemElections) {
          const standing = election.candidates.map(({ personId }) => personId);
          for (const { personId } of election.settled?.elected ?? [])
            expect(standing).toContain(personId);
          expect((election.settled?.elected ?? []).length).toBeLessThanOrEqual(election.seats);
          elected += (election.settled?.elected ?? []).length;
          for (const { votes, ballots, blank, invalid, register } of election.rounds) {
            const most = Math.max(...votes.map((vote) => vote.for));
            const cast = (ballots ?? most) + (blank ?? 0) + (invalid ?? 0);
            expect(cast).toBeLessThanOrEqual(register!);
          }
          for (const { among, drawn: chosen, round } of election.lots) {
            drawn += 1;
            expect(chosen.length).toBeLessThan(among.length);
            const { votes } = election.rounds.find((one) => one.round === round)!;
            const each = among.map((id) => votes.find(({ personId }) => personId === id)!.for);
            expect(new Set(each).size).toBe(1);
          }
        }
      });
    }),
    { numRuns: 500 },
  );
  // What is held of nothing holds always.
  expect(elected).toBeGreaterThan(0);
  expect(drawn).toBeGreaterThan(0);
});

/** Everybody a tally accounts for. */
const castIn = (tally: Partial<BallotTally>) =>
  [
    ...[tally.for, tally.against, tally.abstained],
    ...[tally.blank, tally.invalid, tally.notVoting],
  ].reduce<number>((sum, votes) => sum + (votes ?? 0), 0);

const rounding = fc.record({
  votes: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
  tied: fc.nat(5),
  ...{ scheme: fc.constantFrom(...RoundScheme.options), by: fc.constantFrom(...RoundBy.options) },
  ...{ abstained: fc.nat(2), blank: fc.nat(2), together: fc.boolean() },
});

test('whatever rounds are held: each accounts for everybody, drops somebody, and they end with one', () => {
  let ended = 0;
  const options = fc.integer({ min: 2, max: 6 });
  fc.assert(
    fc.property(options, fc.array(rounding, { maxLength: 20 }), (count, asked) => {
      let record = recordOf(play(oneOption, ...counters(count - 1)));
      for (const { votes, tied, together, blank, ...round } of asked) {
        const among = nextRound(choices(record, id(26))[0] ?? [], round.scheme);
        if (among.length < 2) break;
        const told = among.map(({ proposalId }, i) => ({ proposalId, votes: votes[i]! }));
        const { proposalId } = among[tied % among.length]!;
        const chosen = together
          ? ({ kind: 'together' } as const)
          : ({ kind: 'castingVote', proposalId } as const);
        for (const tieBreak of [null, chosen]) {
          const outcome = meeting.decide(record, {
            ...{ type: 'HoldRound', itemId: id(26), ...round, options: told, tieBreak },
            ...{ blank: round.by === 'ballots' ? blank : 0, invalid: 0, tellers: null },
            ...{ decisionId: id(99), number: { year: 2024, serial: 1 }, at: null },
          });
          if (isRefusal(outcome)) continue;
          const events: readonly MeetingEvent[] = outcome;
          const held = events.find((event) => event.type === 'RoundHeld')!;
          const cast = told.reduce((sum, option) => sum + option.votes, 0);
          expect(castIn({ ...held, for: cast })).toBe(held.register);
          expect(held.out.length).toBeGreaterThan(0);
          expect(held.out.length).toBeLessThan(told.length);
          const decided = outcome.filter(({ type }) => type === 'ClauseDecided').length;
          record = outcome.reduce<Meeting>(meeting.evolve, record);
          const left = liveClauses(record, id(26)).filter(({ status }) => status === 'undecided');
          expect([decided, left.length]).toEqual(decided ? [1, 0] : [0, expect.any(Number)]);
          if (!decided) expect(left.length).toBeGreaterThan(1);
          ended += decided;
          break;
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(ended).toBeGreaterThan(10);
});

test('nothing is decided by less than what was demanded, or by nobody', () => {
  const voting = fc.oneof(
    of('DemandDivision', {
      ...{ clauseId: few(61, 62), by: fc.constant(null), at },
      how: fc.constantFrom(...Demand.options),
    }),
    of('DecideByVote', { ...decided, clauseId: few(61, 62), vote }),
    of('DecideByAcclamation', { ...decided, clauseId: few(61, 62), outcome }),
    of('AdjustRegister', { in: people, out: people, ...ofBody, refused, at }),
  );
  fc.assert(
    fc.property(fc.array(voting, { maxLength: 20 }), (commands) => {
      const demanded = new Map<string, Demand>();
      let voters = recordOf(proposed).register ?? [];
      playAny(proposed, commands, (state, events) => {
        const last = events.at(-1);
        if (last?.type === 'DivisionDemanded') {
          const before = demanded.get(last.clauseId);
          expect(!before || isStricter(last.how, before)).toBe(true);
          demanded.set(last.clauseId, last.how);
        }
        const decision = events.findLast((event) => event.type === 'ClauseDecided');
        if (decision && decision === last) {
          const { method, clauseId } = decision;
          const how = demanded.get(clauseId);
          expect(how && method.kind !== 'rounds' && isBelow(method.kind, how)).not.toBe(true);
          expect(voters.length).toBeGreaterThan(0);
          if ('tally' in method) expect(method.tally.for + method.tally.against).toBeGreaterThan(0);
        }
        voters = state.register ?? [];
      });
    }),
    { numRuns: 300 },
  );
});

test('a decision, once taken, is never changed, and taken back only as one that says so', () => {
  // What was written of it is put right only by what says so.
  const another = command.filter(({ type }) => !type.startsWith('Correct'));
  fc.assert(
    fc.property(fc.array(another, { maxLength: 60 }), (commands) => {
      const taken = new Map<string, string>();
      playAny(proposed, commands, (state) => {
        const decisions = new Map(
          state.proposals
            .flatMap(({ clauses }) => clauses)
            .flatMap(({ decision }) =>
              decision ? [[decision.decisionId, jcs(decision)] as const] : [],
            ),
        );
        for (const { takenBackAt: _, ...decision } of state.takenBack)
          decisions.set(decision.decisionId, jcs(decision));
        for (const [decisionId, text] of taken) expect(decisions.get(decisionId)).toBe(text);
        for (const [decisionId, text] of decisions) taken.set(decisionId, text);
      });
    }),
    { numRuns: 200 },
  );
});

test('the minutes are a function of the record: folding again gives the same', () => {
  fc.assert(
    fc.property(beginnings, fc.array(command, { maxLength: 40 }), (beginning, commands) => {
      let [last, all]: [Meeting | undefined, readonly MeetingEvent[]] = [undefined, []];
      playAny(beginning, commands, (state, events) => {
        [last, all] = [state, events];
      });
      if (!last) return;
      const again = all.reduce<Meeting>(meeting.evolve, meeting.initial);
      expect(jcs(minutesOf(id(99), again))).toBe(jcs(minutesOf(id(99), last)));
    }),
    { numRuns: 100 },
  );
});

const signedBy = (personId: string, documentHash: string): MeetingCommand => ({
  ...{ type: 'SignMinutes', personId, documentHash, method: 'password', evidenceId: null },
  ...{ vouchedBy: null, on: null, at: '2024-02-14T21:00:00.000Z' },
});
const signers = [1, 2, 3, 4].map(id);

/** Everybody signs what is out to be signed. */
const signedByAll = fc.constant('signedByAll' as const);

test('whatever comes after: what was signed never changes, no number is used twice, counts add up, each decision stands once', () => {
  const sent = 'a'.repeat(64);
  const closedWithElection = play(
    proposed,
    acclaim(),
    { ...acclaim(id(62)), decisionId: id(82) },
    {
      ...{ type: 'BeginElection', electionId: id(91), itemId: id(26), seats: 1, at: null },
      office: { role: 'auditor', title: null, bodyId: null },
    },
    {
      ...{ type: 'NameCandidates', electionId: id(91), at: null },
      candidates: [{ personId: id(9), by: null }],
    },
    {
      ...{
        type: 'ElectPeople',
        electionId: id(91),
        decisionId: id(83),
        text: 'att välja',
        at: null,
      },
      ...{ number: { year: 2024, serial: 3 }, by: 'acclamation', leftTo: null, chairStays: false },
      terms: [{ personId: id(9), from: '2024-02-14', to: null, years: null }],
    },
    { type: 'TakeUpItem', itemId: id(27), at: null },
    { type: 'CloseMeeting', at: null },
  );
  const verified = play(
    closedWithElection,
    {
      ...{ type: 'SendMinutesForVerification', recordHash: sent, documentHash: sent },
      at: '2024-02-14T20:00:00.000Z',
    },
    ...signers.map((personId) => signedBy(personId, sent)),
  );
  const afterwards = fc.oneof(
    { weight: 5, arbitrary: signedByAll },
    {
      weight: 4,
      arbitrary: of('SendSupplement', {
        ...{
          supplementId: fc.uuid(),
          wrong,
          reason: text,
          elsewhere: fc.constant(0),
          by: person,
          at,
        },
        also: alsoWrong,
        ...{ recordHash: hash, documentHash: partHash },
      }),
    },
    {
      weight: 3,
      arbitrary: of('SendSupplement', {
        ...{ supplementId: fc.uuid(), reason: text, elsewhere: fc.constant(0), by: person, at },
        wrong: fc.record({
          ...{ kind: fc.constant('election' as const), electionId: fc.constant(id(91)), text },
          ...{
            withWhatHangsOnIt: fc.boolean(),
            figures: fc.constant(null),
            lot: fc.constant(null),
          },
          terms: wrongElection.terms,
        }),
        ...{ also: fc.constant(undefined), recordHash: hash, documentHash: partHash },
      }),
    },
    {
      weight: 2,
      arbitrary: of('SendParagraph', {
        ...{ itemId: few(26, 27), recordHash: hash, documentHash: partHash, by: person, at },
      }),
    },
    { weight: 8, arbitrary: command },
  );
  const beginning = fc.constantFrom(verified, closedWithElection);
  let supplements = 0;
  let elections = 0;
  let paragraphs = 0;
  fc.assert(
    fc.property(beginning, fc.array(afterwards, { maxLength: 30 }), (history, asked) => {
      const minutesIn = (state: Meeting) => jcs(minutesOf(id(99), asSigned(state)));
      let record = recordOf(history);
      const taken = new Set(decisionsIn(record).map(({ decisionId }) => decisionId));
      for (const one of asked) {
        const waits = record.parts.find(({ verifiedAt, ended }) => !verifiedAt && !ended);
        const commands =
          one === 'signedByAll'
            ? (waits?.signers ?? []).map(({ personId }) =>
                signedBy(personId, waits?.documentHash ?? ''),
              )
            : [one];
        for (const command of commands) {
          const before = record;
          const outcome = meeting.decide(record, filledIn(command, 1, record));
          if (isRefusal(outcome)) continue;
          const events: readonly MeetingEvent[] = outcome;
          record = events.reduce<Meeting>(meeting.evolve, record);
          if (before.phase === 'verified') expect(minutesIn(record)).toBe(minutesIn(before));
          for (const fixed of before.parts)
            if (fixed.kind === 'paragraph' && !fixed.ended && !events.some(isBySupplement))
              expect(paragraphIn(record, fixed.itemId)).toBe(paragraphIn(before, fixed.itemId));
        }
        const numbers = record.parts.flatMap((each) =>
          each.kind === 'supplement' ? each.number : [],
        );
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        const ids = decisionsIn(record).map(({ decisionId }) => decisionId);
        expect(new Set(ids)).toEqual(taken);
        expect(ids.length).toBe(taken.size);
        for (const { method, voters } of decisionsIn(record)) {
          if (!('tally' in method) || method.tally.register === null) continue;
          expect(castIn(method.tally)).toBe(method.tally.register);
          expect(method.tally.register).toBe(voters.length);
        }
        const verifiedParts = record.parts.filter(({ verifiedAt }) => verifiedAt);
        elections += verifiedParts.filter(
          (each) => each.kind === 'supplement' && each.correction.kind === 'election',
        ).length;
        supplements += verifiedParts.filter(({ kind }) => kind === 'supplement').length;
        paragraphs += verifiedParts.filter(({ kind }) => kind === 'paragraph').length;
      }
    }),
    { numRuns: 200 },
  );
  // What is held of nothing holds always.
  expect(supplements).toBeGreaterThan(0);
  expect(elections).toBeGreaterThan(0);
  expect(paragraphs).toBeGreaterThan(0);
});

const isBySupplement = (event: MeetingEvent) => 'supplement' in event && event.supplement !== null;

const decisionsIn = ({ proposals }: Meeting) =>
  proposals.flatMap(({ clauses }) => clauses.flatMap(({ decision }) => decision ?? []));

const paragraphIn = (state: Meeting, itemId: string) => {
  const found = minutesOf(id(99), state).paragraphs.find((one) => one.itemId === itemId);
  if (!found) return undefined;
  const { agendaNumber: _, headings: __, ...paragraph } = found;
  return jcs(paragraph);
};
