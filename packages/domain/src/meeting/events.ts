import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import {
  Capacity,
  Carried,
  DecisionNumber,
  ElectedBy,
  FirstMeetingKind,
  FirstMeetingRules,
  ItemKind,
  MatterKind,
  MeetingKind,
  MeetingOffice,
  MeetingRules,
  Method,
  NoticeChannel,
  ProposalKind,
  Proposer,
  SignedBy,
} from './vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
const clock = z.string().regex(/^\d\d:\d\d$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const agendaItem = {
  itemId: id,
  title: z.string(),
  kind: ItemKind,
  matter: MatterKind,
  background: z.string(),
};
const place = { parentId: id.nullable(), beforeId: id.nullable() };
const clauses = z.array(z.strictObject({ clauseId: id, text: z.string() }));

const draftedAs = <Kind extends z.ZodType>(kind: Kind) => ({
  bodyId: id,
  kind,
  title: z.string(),
  startsOn: date,
  startsAt: clock,
  timeZone: z.string(),
  place: z.string(),
});
const MeetingDrafted = fact('MeetingDrafted', 2, draftedAs(MeetingKind));
const MeetingDrafted1 = fact('MeetingDrafted', 1, draftedAs(FirstMeetingKind));
const MeetingDetailsChanged = fact('MeetingDetailsChanged', 1, {
  title: z.string(),
  startsOn: date,
  startsAt: clock,
  place: z.string(),
});
const AgendaItemAdded = fact('AgendaItemAdded', 1, { ...agendaItem, ...place });
const AgendaItemChanged = fact('AgendaItemChanged', 1, agendaItem);
const AgendaItemMoved = fact('AgendaItemMoved', 1, { itemId: id, ...place });
const AgendaItemRemoved = fact('AgendaItemRemoved', 1, { itemId: id });
const NoticeIssued = fact('NoticeIssued', 1, {
  at: instant,
  on: date,
  deadline: date,
  noticeDays: z.int(),
  channels: z.array(NoticeChannel),
  recipients: z.array(id),
  deviation: z.string().nullable(),
});
const MeetingCancelled = fact('MeetingCancelled', 1, { at: instant, reason: z.string() });
const opened = <Kept extends z.ZodType>(rules: Kept) => ({
  at: instant,
  openedBy: id,
  rules,
  firstParagraph: z.int(),
});
const MeetingOpened = fact('MeetingOpened', 2, opened(MeetingRules));
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
  at: instant,
});
const OfficerElected = fact('OfficerElected', 1, {
  personId: id,
  offices: z.array(MeetingOffice),
  at: instant,
});
const OfficerStoodDown = fact('OfficerStoodDown', 1, {
  personId: id,
  offices: z.array(MeetingOffice),
  at: instant,
});
const ConveningFound = fact('ConveningFound', 1, { dulyConvened: z.boolean(), at: instant });
const RegisterEstablished = fact('RegisterEstablished', 1, { personIds: z.array(id), at: instant });
const RegisterAdjusted = fact('RegisterAdjusted', 1, {
  in: z.array(id),
  out: z.array(id),
  at: instant,
});
const AgendaAdopted = fact('AgendaAdopted', 1, { at: instant });
const ItemTakenUp = fact('ItemTakenUp', 1, { itemId: id, paragraph: z.int(), at: instant });
const ItemClosed = fact('ItemClosed', 1, { itemId: id, at: instant });
const ItemPassedOver = fact('ItemPassedOver', 1, {
  itemId: id,
  outcome: z.enum(['tabled', 'withdrawn']),
  at: instant,
});
const ItemNoteWritten = fact('ItemNoteWritten', 1, { itemId: id, text: z.string() });
const ProposalSubmitted = fact('ProposalSubmitted', 1, {
  proposalId: id,
  itemId: id,
  kind: ProposalKind,
  targetId: id.nullable(),
  by: Proposer,
  clauses,
});
const ProposalReworded = fact('ProposalReworded', 1, { proposalId: id, clauses });
const ProposalWithdrawn = fact('ProposalWithdrawn', 1, { proposalId: id });
const DivisionDemanded = fact('DivisionDemanded', 1, {
  clauseId: id,
  itemId: id,
  by: id.nullable(),
  at: instant,
});
const ClauseDecided = fact('ClauseDecided', 1, {
  decisionId: id,
  number: DecisionNumber,
  itemId: id,
  proposalId: id,
  clauseId: id,
  text: z.string(),
  outcome: Carried,
  method: Method,
  at: instant,
});
const ClauseLapsed = fact('ClauseLapsed', 1, {
  clauseId: id,
  proposalId: id,
  itemId: id,
  reason: z.enum(['otherProposalCarried', 'baseRejected']),
});
const ElectionDeclared = fact('ElectionDeclared', 1, {
  electionId: id,
  itemId: id,
  decisionId: id,
  number: DecisionNumber,
  text: z.string(),
  by: ElectedBy,
  at: instant,
});
const ReservationEntered = fact('ReservationEntered', 1, {
  reservationId: id,
  decisionId: id,
  personId: id,
  text: personal('personId'),
  at: instant,
});
const ConflictDeclared = fact('ConflictDeclared', 1, {
  personId: id,
  itemId: id,
  reason: personal('personId'),
  at: instant,
});
const MeetingClosed = fact('MeetingClosed', 1, { at: instant });
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
    MeetingDrafted,
    MeetingDetailsChanged,
    AgendaItemAdded,
    AgendaItemChanged,
    AgendaItemMoved,
    AgendaItemRemoved,
    NoticeIssued,
    MeetingCancelled,
    MeetingOpened,
    OutsiderNamed,
    OfficerElected,
    OfficerStoodDown,
    ConveningFound,
    RegisterEstablished,
    RegisterAdjusted,
    AgendaAdopted,
    ItemTakenUp,
    ItemClosed,
    ItemPassedOver,
    ItemNoteWritten,
    ProposalSubmitted,
    ProposalReworded,
    ProposalWithdrawn,
    DivisionDemanded,
    ClauseDecided,
    ClauseLapsed,
    ElectionDeclared,
    ReservationEntered,
    ConflictDeclared,
    MeetingClosed,
    MinutesSentForVerification,
    MinutesSigned,
    MinutesObjected,
    MinutesVerified,
  ],
  [
    { schema: MeetingDrafted1, upcast: (old) => ({ ...(old as object), v: 2 }) as never },
    { schema: MeetingOpened1, upcast: withCastingVote },
    {
      schema: MinutesSigned1,
      upcast: (old) => ({ ...(old as object), v: 2, vouchedBy: null, on: null }) as never,
    },
  ],
);
export type MeetingEvent = NonNullable<(typeof meetingEvents)['event']>;

/** One event by its type: `Fact<'ClauseDecided'>`. */
export type Fact<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** What can happen under an item while a meeting is in session, in the order it happened. */
export const Proceeding = z.discriminatedUnion('type', [
  OfficerElected,
  OfficerStoodDown,
  ConveningFound,
  RegisterEstablished,
  RegisterAdjusted,
  AgendaAdopted,
  AgendaItemAdded,
  AgendaItemMoved,
  ItemPassedOver,
  DivisionDemanded,
  ClauseDecided,
  ElectionDeclared,
  ReservationEntered,
  ConflictDeclared,
]);
export type Proceeding = z.infer<typeof Proceeding>;
