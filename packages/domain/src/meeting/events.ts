import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import {
  AgendaItemAdded,
  AgendaItemBroughtBack,
  AgendaItemChanged,
  AgendaItemMoved,
  AgendaItemRemoved,
  agendaEventsBefore,
  agendaEventsOfOld,
  ItemPutBack,
  ItemRestored,
  ItemTakenUp,
  NoteMoved,
  NoteRemoved,
  NoteWritten,
  TaskChanged,
  TaskDropped,
  TaskReported,
  TaskSet,
} from './agenda-events.ts';
import { ElectionCorrected } from './correction/election-vocabulary.ts';
import {
  correctionEvents,
  correctionEventsOfOld,
  RecordCorrected,
} from './correction/vocabulary.ts';
import { courseEvents, courseEventsOfOld, courseProceedings } from './course/events.ts';
import { dissentEvents } from './dissent/vocabulary.ts';
import { guestEvents } from './guests/events.ts';
import { itemElectionEvents } from './item-election-events.ts';
import { Meaning } from './meaning/vocabulary.ts';
import { noticeTextEvents } from './notice-text/vocabulary.ts';
import { outboxEvents, supersededOutbox } from './outbox/events.ts';
import { paperEvents } from './papers/events.ts';
import { partEvents, supersededParts } from './parts/vocabulary.ts';
import { proposalEvents, proposalProceedings } from './proposals/events.ts';
import { ActUndone } from './undo.ts';
import { usualProcedure } from './usual-procedure.ts';
import {
  Capacity,
  DecisionNumber,
  ElectedBy,
  FirstMeetingKind,
  FirstMeetingRules,
  MeetingKind,
  MeetingOffice,
  MeetingRules,
  NoticeChannel,
  ProposalKind,
  Proposer,
  SecondMeetingRules,
  SignedBy,
  SingleOffice,
  ThirdMeetingRules,
} from './vocabulary.ts';
import { supersededVoting, votingEvents } from './voting-events.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
const clock = z.string().regex(/^\d\d:\d\d$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What happens at a meeting: with its hour where somebody knows it, else in its order alone. At first the hour was always there. */
const timed = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => ({
  now: fact(type, 2, { ...shape, at: instant.nullable() }),
  before: {
    schema: fact(type, 1, { ...shape, at: instant }),
    upcast: (old: never) => ({ ...(old as object), v: 2 }) as never,
  },
});
const clause = { clauseId: id, text: z.string() };
const clauses = z.array(z.strictObject({ ...clause, meaning: Meaning.optional() }));
const clausesOfOld = z.array(z.strictObject(clause));

const draftedAs = <Kind extends z.ZodType>(kind: Kind) => ({
  bodyId: id,
  kind,
  title: z.string(),
  startsOn: date,
  startsAt: clock,
  timeZone: z.string(),
  place: z.string(),
});
/** The hour is null where nobody knows it. */
const MeetingDrafted = fact('MeetingDrafted', 3, {
  ...draftedAs(MeetingKind),
  startsAt: clock.nullable(),
});
const MeetingDrafted2 = fact('MeetingDrafted', 2, draftedAs(MeetingKind));
const MeetingDrafted1 = fact('MeetingDrafted', 1, draftedAs(FirstMeetingKind));
const changedTo = { title: z.string(), startsOn: date, startsAt: clock, place: z.string() };
const MeetingDetailsChanged = fact('MeetingDetailsChanged', 2, {
  ...changedTo,
  startsAt: clock.nullable(),
});
const MeetingDetailsChanged1 = fact('MeetingDetailsChanged', 1, changedTo);
const issuedBy = <Channel extends z.ZodType>(channel: Channel) => ({
  at: instant,
  on: date,
  deadline: date,
  noticeDays: z.int(),
  channels: z.array(channel),
  recipients: z.array(id),
  deviation: z.string().nullable(),
});
/** By the usual channels, and any other by its name. */
const NoticeIssued = fact('NoticeIssued', 2, issuedBy(z.string()));
const NoticeIssued1 = fact('NoticeIssued', 1, issuedBy(NoticeChannel));
/** Called without Klubba: what is null nobody knows. */
const CallingTold = fact('CallingTold', 1, {
  on: date.nullable(),
  channels: z.array(z.string()),
  recipients: z.int().nullable(),
  allAgreed: z.boolean(),
});
const MeetingCancelled = fact('MeetingCancelled', 1, { at: instant, reason: z.string() });
const opened = <Kept extends z.ZodType>(rules: Kept) => ({
  at: instant,
  openedBy: id,
  rules,
  firstParagraph: z.int(),
});
/** `openedBy` and the hour where somebody knows them. */
const openedByAnybody = <Kept extends z.ZodType>(rules: Kept) => ({
  ...opened(rules),
  at: instant.nullable(),
  openedBy: id.nullable(),
});
const MeetingOpened = fact('MeetingOpened', 5, openedByAnybody(MeetingRules));
const MeetingOpened4 = fact('MeetingOpened', 4, openedByAnybody(ThirdMeetingRules));
const MeetingOpened3 = fact('MeetingOpened', 3, openedByAnybody(SecondMeetingRules));
const MeetingOpened2 = fact('MeetingOpened', 2, opened(SecondMeetingRules));
// No minutes held the background of their items then.
const withoutBackground = ({ rules, ...old }: z.infer<typeof MeetingOpened4>) => ({
  ...old,
  v: 5,
  rules: { ...rules, backgroundInMinutes: false },
});
const { backgroundInMinutes: _, ...firstProcedure } = usualProcedure;
const withUsualProcedure = ({ rules, ...old }: z.infer<typeof MeetingOpened3>) => ({
  ...old,
  v: 4,
  rules: { ...rules, ...firstProcedure },
});
const MeetingOpened1 = fact('MeetingOpened', 1, opened(FirstMeetingRules));
// Whoever chaired broke ties then.
const withCastingVote = ({ rules, ...old }: z.infer<typeof MeetingOpened1>) => ({
  ...old,
  v: 2,
  rules: { ...rules, castingVote: 'anyChair' as const },
});
/** Somebody of another association or none, whom the register of people does not know: named for this meeting alone. */
const OutsiderNamed = fact('OutsiderNamed', 1, {
  outsiderId: id,
  name: personal('outsiderId'),
  association: z.string(),
  at: instant.nullable(),
});
const OfficerElected = timed('OfficerElected', {
  personId: id,
  offices: z.array(MeetingOffice),
});
const OfficerStoodDown = timed('OfficerStoodDown', {
  personId: id,
  offices: z.array(MeetingOffice),
});
/** `from` is who held it; null where nobody did. */
const OfficeHandedOver = fact('OfficeHandedOver', 1, {
  office: SingleOffice,
  from: id.nullable(),
  personId: id,
  at: instant.nullable(),
});
const ConveningFound = timed('ConveningFound', { dulyConvened: z.boolean() });
const RegisterEstablished2 = timed('RegisterEstablished', { personIds: z.array(id) });
/** `among`: how many of them sit in a body, where somebody said so. */
const RegisterEstablished = fact('RegisterEstablished', 3, {
  personIds: z.array(id),
  among: z.strictObject({ bodyId: id, size: z.int() }).optional(),
  at: instant.nullable(),
});
const RegisterCounted = fact('RegisterCounted', 1, {
  size: z.int(),
  about: z.boolean(),
  at: instant.nullable(),
});
const RegisterAdjusted = timed('RegisterAdjusted', {
  in: z.array(id),
  out: z.array(id),
});
const AgendaAdopted = timed('AgendaAdopted', {});
const ItemClosed = timed('ItemClosed', { itemId: id });
const ItemNoteWritten = fact('ItemNoteWritten', 1, { itemId: id, text: z.string() });
const proposal = { proposalId: id, itemId: id, kind: ProposalKind, targetId: id.nullable() };
/** `by` is null where nobody knows who moved it; `others` moved it together with them. */
const movers = { by: Proposer.nullable(), others: z.array(Proposer) };
const ProposalSubmitted = fact('ProposalSubmitted', 3, { ...proposal, ...movers, clauses });
// A clause was words alone then.
const ProposalSubmitted2 = fact('ProposalSubmitted', 2, {
  ...{ ...proposal, ...movers },
  clauses: clausesOfOld,
});
const ProposalSubmitted1 = fact('ProposalSubmitted', 1, {
  ...{ ...proposal, by: Proposer },
  clauses: clausesOfOld,
});
const ProposalSupported = fact('ProposalSupported', 1, {
  proposalId: id,
  itemId: id,
  by: Proposer,
  text: z.string(),
  at: instant.nullable(),
});
/** `told`: it is its mover's change at the meeting, and the minutes say what it read before. */
const ProposalReworded = fact('ProposalReworded', 3, {
  ...{ proposalId: id, clauses },
  told: z.boolean(),
});
const ProposalReworded2 = fact('ProposalReworded', 2, {
  ...{ proposalId: id, clauses: clausesOfOld },
  told: z.boolean(),
});
const ProposalReworded1 = fact('ProposalReworded', 1, { proposalId: id, clauses: clausesOfOld });
const ProposalWithdrawn = fact('ProposalWithdrawn', 1, { proposalId: id });
const ClauseLapsed = fact('ClauseLapsed', 1, {
  clauseId: id,
  proposalId: id,
  itemId: id,
  reason: z.enum(['otherProposalCarried', 'baseRejected']),
});
const ElectionDeclared = timed('ElectionDeclared', {
  electionId: id,
  itemId: id,
  decisionId: id,
  number: DecisionNumber,
  text: z.string(),
  by: ElectedBy,
});
const ReservationEntered = timed('ReservationEntered', {
  reservationId: id,
  decisionId: id,
  personId: id,
  text: personal('personId'),
});
const ConflictDeclared = timed('ConflictDeclared', {
  personId: id,
  itemId: id,
  reason: personal('personId'),
});
const MeetingClosed = timed('MeetingClosed', {});
const MinutesSentForVerification = fact('MinutesSentForVerification', 1, {
  draft: z.int(),
  recordHash: hash,
  documentHash: hash,
  signers: z.array(z.strictObject({ personId: id, capacity: Capacity })),
  at: instant,
});
const MinutesSigned = fact('MinutesSigned', 2, {
  personId: id,
  documentHash: hash,
  method: SignedBy,
  /** What was shown, by whoever signed or whoever attests; a link shows nothing but itself. */
  evidenceId: id.nullable(),
  /** Who handed over the link, or attests that it was signed on paper. */
  vouchedBy: id.nullable(),
  /** The day on the paper. */
  on: date.nullable(),
  at: instant,
});
// Nobody signed without an account then.
const MinutesSigned1 = fact('MinutesSigned', 1, {
  personId: id,
  documentHash: hash,
  method: z.enum(['password', 'passkey']),
  evidenceId: id,
  at: instant,
});
const MinutesObjected = fact('MinutesObjected', 1, {
  personId: id,
  reason: personal('personId'),
  at: instant,
});
const MinutesVerified = fact('MinutesVerified', 1, { documentHash: hash, at: instant });

/** Everything that can have happened to a meeting, from draft to verified minutes. */
export const meetingEvents = catalogue(
  [
    ActUndone,
    ...correctionEvents,
    ...partEvents,
    ...dissentEvents,
    MeetingDrafted,
    MeetingDetailsChanged,
    AgendaItemAdded,
    AgendaItemChanged,
    AgendaItemMoved,
    AgendaItemRemoved,
    AgendaItemBroughtBack,
    NoticeIssued,
    CallingTold,
    ...paperEvents,
    ...outboxEvents,
    ...noticeTextEvents,
    ...guestEvents,
    MeetingCancelled,
    MeetingOpened,
    OutsiderNamed,
    OfficerElected.now,
    OfficerStoodDown.now,
    OfficeHandedOver,
    ConveningFound.now,
    RegisterEstablished,
    RegisterCounted,
    RegisterAdjusted.now,
    AgendaAdopted.now,
    ItemTakenUp,
    ItemPutBack,
    ItemRestored,
    ItemClosed.now,
    ItemNoteWritten,
    NoteWritten,
    NoteMoved,
    NoteRemoved,
    TaskSet,
    TaskChanged,
    TaskDropped,
    TaskReported,
    ProposalSubmitted,
    ProposalSupported,
    ProposalReworded,
    ProposalWithdrawn,
    ...votingEvents,
    ClauseLapsed,
    ElectionDeclared.now,
    ...itemElectionEvents,
    ...courseEvents,
    ReservationEntered.now,
    ConflictDeclared.now,
    ...proposalEvents,
    MeetingClosed.now,
    MinutesSentForVerification,
    MinutesSigned,
    MinutesObjected,
    MinutesVerified,
  ],
  [
    { schema: MeetingDrafted1, upcast: (old) => ({ ...(old as object), v: 2 }) as never },
    { schema: MeetingDrafted2, upcast: (old) => ({ ...(old as object), v: 3 }) as never },
    { schema: MeetingDetailsChanged1, upcast: (old) => ({ ...(old as object), v: 2 }) as never },
    { schema: NoticeIssued1, upcast: (old) => ({ ...(old as object), v: 2 }) as never },
    { schema: MeetingOpened1, upcast: withCastingVote },
    {
      schema: MinutesSigned1,
      upcast: (old) => ({ ...(old as object), v: 2, vouchedBy: null, on: null }) as never,
    },
    {
      schema: ProposalSubmitted1,
      upcast: (old) => ({ ...(old as object), v: 2, others: [] }) as never,
    },
    {
      schema: ProposalReworded1,
      upcast: (old) => ({ ...(old as object), v: 2, told: false }) as never,
    },
    { schema: ProposalSubmitted2, upcast: (old) => ({ ...(old as object), v: 3 }) as never },
    { schema: ProposalReworded2, upcast: (old) => ({ ...(old as object), v: 3 }) as never },
    { schema: MeetingOpened2, upcast: (old) => ({ ...(old as object), v: 3 }) as never },
    { schema: MeetingOpened3, upcast: withUsualProcedure },
    { schema: MeetingOpened4, upcast: withoutBackground },
    OfficerElected.before,
    OfficerStoodDown.before,
    ConveningFound.before,
    RegisterEstablished2.before,
    { schema: RegisterEstablished2.now, upcast: (old) => ({ ...(old as object), v: 3 }) as never },
    RegisterAdjusted.before,
    AgendaAdopted.before,
    ...agendaEventsOfOld,
    ...courseEventsOfOld,
    ...correctionEventsOfOld,
    ...agendaEventsBefore,
    ItemClosed.before,
    ...supersededVoting,
    ...supersededParts,
    ...supersededOutbox,
    ElectionDeclared.before,
    ReservationEntered.before,
    ConflictDeclared.before,
    MeetingClosed.before,
  ],
);
export type MeetingEvent = NonNullable<(typeof meetingEvents)['event']>;

/** One event by its type: `Fact<'ClauseDecided'>`. */
export type Fact<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** What can happen under an item while a meeting is in session, in the order it happened. */
export const Proceeding = z.discriminatedUnion('type', [
  ...dissentEvents,
  RecordCorrected,
  ElectionCorrected,
  ...guestEvents,
  OfficerElected.now,
  OfficerStoodDown.now,
  OfficeHandedOver,
  ConveningFound.now,
  RegisterEstablished,
  RegisterCounted,
  RegisterAdjusted.now,
  AgendaAdopted.now,
  ProposalSupported,
  AgendaItemAdded,
  AgendaItemMoved,
  ItemRestored,
  TaskSet,
  ...votingEvents,
  ElectionDeclared.now,
  ...itemElectionEvents,
  ...courseProceedings,
  ReservationEntered.now,
  ConflictDeclared.now,
  ...proposalProceedings,
]);
export type Proceeding = z.infer<typeof Proceeding>;
