import { z } from 'zod';
import { PlausibleDate, PlausibleInstant } from '../plausible.ts';
import { lineField, proseField } from '../text-field.ts';
import { correctionCommands } from './correction/vocabulary.ts';
import { courseCommands } from './course/commands.ts';
import { dissentCommands } from './dissent/vocabulary.ts';
import { guestCommands } from './guests/commands.ts';
import { SteppingIn } from './guests/vocabulary.ts';
import { itemElectionCommands } from './item-election-commands.ts';
import { GivenMeaning } from './meaning/vocabulary.ts';
import { WriteNoticeText } from './notice-text/vocabulary.ts';
import { outboxCommands } from './outbox/commands.ts';
import {
  AttachFile,
  ChooseAudience,
  PublishMinutes,
  RemoveFile,
  ReplaceFile,
  TellPapers,
  TellSignedOnPaper,
  WithholdNames,
} from './papers/commands.ts';
import { partCommands } from './parts/vocabulary.ts';
import { proposalCommands } from './proposals/commands.ts';
import { UndoLastAct } from './undo.ts';
import {
  DecisionNumber,
  ElectedBy,
  ItemKind,
  MatterKind,
  MeetingKind,
  MeetingOffice,
  MeetingRules,
  ProposalKind,
  Proposer,
  SignedBy,
  SingleOffice,
} from './vocabulary.ts';
import { votingCommands } from './voting-commands.ts';

export * from './voting-commands.ts';

const id = z.uuid();
const date = PlausibleDate;
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const instant = PlausibleInstant;
/** When it happened; null where nobody knows the hour. */
const happened = instant.nullable();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const line = lineField(300);
const text = proseField(10_000);
const prose = proseField(20_000, 0);
const people = z.array(id).max(5_000);
/** Who sits in the body that meets, where one does. */
const seats = z.strictObject({ members: people, substitutes: people, size: z.int() });
const steppingIn = z.array(SteppingIn).max(500);

/** Hour and place are left out where nobody knows them. */
const details = {
  title: line,
  startsOn: date,
  startsAt: clock.nullable(),
  place: lineField(300, 0),
};
const agendaItem = {
  itemId: id,
  title: line,
  kind: ItemKind,
  matter: MatterKind,
  background: prose,
  /** As the notice has it, "4.9"; without one it is counted. */
  number: lineField(20).nullable().optional(),
  /** When it is expected to come up. */
  expectedAt: clock.nullable().optional(),
  /** Who presents it, in words or mentioned. */
  presenter: lineField(300, 0).optional(),
};
/** Last, and at the top, unless told. */
const position = {
  parentId: id.nullable().default(null),
  beforeId: id.nullable().default(null),
};
const clauses = z
  .array(z.strictObject({ clauseId: id, text, meaning: GivenMeaning.optional() }))
  .max(100);
const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

export const DraftMeeting = command('DraftMeeting', {
  bodyId: id,
  kind: MeetingKind,
  timeZone: line,
  ...details,
});
/** `on`: the day of a change after the notice; null where nobody knows. */
export const ChangeMeetingDetails = command('ChangeMeetingDetails', {
  ...details,
  on: date.nullable().optional(),
});
export const AddAgendaItem = command('AddAgendaItem', { ...agendaItem, ...position });
/** `isAnother`: it is no longer about what the notice named. What is left out stands as it was. */
export const ChangeAgendaItem = command('ChangeAgendaItem', {
  ...agendaItem,
  isAnother: z.boolean().optional(),
});
export const MoveAgendaItem = command('MoveAgendaItem', {
  itemId: id,
  parentId: id.nullable(),
  beforeId: id.nullable().default(null),
});
export const RemoveAgendaItem = command('RemoveAgendaItem', { itemId: id });
export const BringBackAgendaItem = command('BringBackAgendaItem', { itemId: id });
/** `on` is the local date of `at`; `noticeDays` comes from the rule set in force. */
export const IssueNotice = command('IssueNotice', {
  at: instant,
  on: date,
  noticeDays: z.int().min(0).max(365),
  /** The usual ones by their word (`NoticeChannel`), and any other by its name. */
  channels: z.array(lineField(100)).min(1).max(10),
  recipients: people,
  deviation: text.nullable(),
});
/** That it was called without Klubba, as far as anybody knows how; or that all agreed to meet without a notice. */
export const TellCalling = command('TellCalling', {
  on: date.nullable(),
  channels: z.array(lineField(100)).max(10),
  recipients: z.int().min(0).max(1_000_000).nullable(),
  allAgreed: z.boolean(),
});
export const CancelMeeting = command('CancelMeeting', { at: instant, reason: text });
export const OpenMeeting = command('OpenMeeting', {
  at: happened,
  openedBy: id.nullable(),
  rules: MeetingRules,
  firstParagraph: z.int().min(1),
});
/** Who is none of the association's people is named, with where they come from; `personId` is theirs at this meeting then. */
export const ElectOfficer = command('ElectOfficer', {
  personId: id,
  outsider: z.strictObject({ name: line, association: lineField(300, 0).default('') }).optional(),
  offices: z.array(MeetingOffice).min(1).max(5),
  at: happened,
});
/** Without an election: from whoever holds it, or taken by who leads a board, say, where nobody does. */
export const HandOverOffice = command('HandOverOffice', {
  office: SingleOffice,
  personId: id,
  at: happened,
});
export const FindConvening = command('FindConvening', { dulyConvened: z.boolean(), at: happened });
/** `refused` holds those of `personIds` who have no voting right, with the reason. */
/** How many of those present sit in a body, where somebody says so: "35, four of them of the board". */
const FromBody = z.strictObject({ bodyId: id, size: z.int().min(1).max(1_000_000) });
export const EstablishRegister = command('EstablishRegister', {
  personIds: people,
  among: FromBody.optional(),
  steppingIn: steppingIn.optional(),
  /** Who is there besides, without a vote. */
  attending: people.optional(),
  seats: seats.optional(),
  refused: z.array(z.strictObject({ personId: id, reason: z.string() })),
  at: happened,
});
/** How many may vote, where nobody ticks them off by name: told anew as it changes. `about` where it is not exact. */
export const CountRegister = command('CountRegister', {
  size: z.int().min(1).max(1_000_000),
  about: z.boolean(),
  at: happened,
});
export const AdjustRegister = command('AdjustRegister', {
  in: people,
  out: people,
  steppingIn: steppingIn.optional(),
  seats: seats.optional(),
  refused: z.array(z.strictObject({ personId: id, reason: z.string() })),
  at: happened,
});
export const AdoptAgenda = command('AdoptAgenda', { at: happened });
/** `mark`: the number that its § has in minutes written by others. */
export const TakeUpItem = command('TakeUpItem', {
  itemId: id,
  mark: lineField(20).nullable().optional(),
  at: happened,
});
export const PutItemBack = command('PutItemBack', { itemId: id, at: happened });
export const RestoreItem = command('RestoreItem', { itemId: id, at: happened });
export const CloseItem = command('CloseItem', { itemId: id, at: happened });
export const WriteItemNote = command('WriteItemNote', { itemId: id, text: prose });
/** New, or in the place of the one that has its id. */
export const WriteNote = command('WriteNote', {
  noteId: id,
  itemId: id,
  heading: lineField(300, 0),
  text: prose,
  table: z
    .array(z.array(lineField(300, 0)).min(1).max(12))
    .min(1)
    .max(200)
    .nullable(),
});
export const MoveNote = command('MoveNote', { noteId: id, beforeId: id.nullable().default(null) });
export const RemoveNote = command('RemoveNote', { noteId: id });
const task = { taskId: id, owner: Proposer.nullable(), dueOn: date.nullable(), text };
/** `decisionId` where it follows from a decision under the item, and stands or falls with its outcome. */
export const SetTask = command('SetTask', {
  ...task,
  itemId: id,
  decisionId: id.optional(),
  at: happened,
});
export const ChangeTask = command('ChangeTask', task);
export const DropTask = command('DropTask', { taskId: id });
/** `on` is the day it concerns. */
export const ReportTask = command('ReportTask', {
  taskId: id,
  status: z.enum(['underWay', 'stalled', 'done']),
  note: prose,
  on: date,
});
/** Those in a group who are known by name alone, each with the id that they have at this meeting. */
const outsiders = z
  .array(z.strictObject({ personId: id, name: line }))
  .max(200)
  .optional();
export const SubmitProposal = command('SubmitProposal', {
  proposalId: id,
  itemId: id,
  kind: ProposalKind,
  targetId: id.nullable().default(null),
  /** Null where nobody knows who moved it. */
  by: Proposer.nullable().default(null),
  /** Who moved it together with them. */
  others: z.array(Proposer).max(100).optional(),
  clauses,
  outsiders,
});
/** Who speaks for a proposal without one of their own: a board that answers a motion, say, with its answer or without. */
export const SupportProposal = command('SupportProposal', {
  proposalId: id,
  by: Proposer,
  text: prose.default(''),
  at: happened,
});
/** `told` where it is its mover's change at the meeting, and not a slip of the pen that is put right. */
export const RewordProposal = command('RewordProposal', {
  proposalId: id,
  clauses,
  outsiders,
  told: z.boolean().optional(),
});
export const WithdrawProposal = command('WithdrawProposal', { proposalId: id });
/** `text` says who is elected, in their order, each mentioned by id. */
export const DeclareElection = command('DeclareElection', {
  electionId: id,
  itemId: id,
  decisionId: id,
  number: DecisionNumber,
  text,
  by: ElectedBy,
  at: happened,
});
export const EnterReservation = command('EnterReservation', {
  reservationId: id,
  decisionId: id,
  personId: id,
  text: prose.nullable().default(null),
  at: happened,
});
export const DeclareConflict = command('DeclareConflict', {
  personId: id,
  itemId: id,
  reason: prose.nullable().default(null),
  at: happened,
});
export * from './course/commands.ts';
export const CloseMeeting = command('CloseMeeting', { at: happened });
export const SendMinutesForVerification = command('SendMinutesForVerification', {
  recordHash: hash,
  documentHash: hash,
  at: instant,
});
export const SignMinutes = command('SignMinutes', {
  personId: id,
  documentHash: hash,
  method: SignedBy,
  evidenceId: id.nullable(),
  vouchedBy: id.nullable(),
  on: date.nullable(),
  at: instant,
});
export const ObjectToMinutes = command('ObjectToMinutes', {
  personId: id,
  reason: text,
  /** The part that they do not sign, where it is not the minutes. */
  documentHash: hash.optional(),
  at: instant,
});

export const MeetingCommand = z.discriminatedUnion('type', [
  UndoLastAct,
  ...correctionCommands,
  ...partCommands,
  ...dissentCommands,
  DraftMeeting,
  ChangeMeetingDetails,
  AddAgendaItem,
  ChangeAgendaItem,
  MoveAgendaItem,
  RemoveAgendaItem,
  BringBackAgendaItem,
  IssueNotice,
  TellCalling,
  TellPapers,
  AttachFile,
  ChooseAudience,
  RemoveFile,
  ReplaceFile,
  TellSignedOnPaper,
  WithholdNames,
  PublishMinutes,
  ...outboxCommands,
  WriteNoticeText,
  ...guestCommands,
  CancelMeeting,
  OpenMeeting,
  ElectOfficer,
  HandOverOffice,
  FindConvening,
  EstablishRegister,
  CountRegister,
  AdjustRegister,
  AdoptAgenda,
  TakeUpItem,
  PutItemBack,
  RestoreItem,
  CloseItem,
  WriteItemNote,
  WriteNote,
  MoveNote,
  RemoveNote,
  SetTask,
  ChangeTask,
  DropTask,
  ReportTask,
  SubmitProposal,
  SupportProposal,
  RewordProposal,
  WithdrawProposal,
  ...votingCommands,
  ...proposalCommands,
  DeclareElection,
  ...itemElectionCommands,
  ...courseCommands,
  EnterReservation,
  DeclareConflict,
  CloseMeeting,
  SendMinutesForVerification,
  SignMinutes,
  ObjectToMinutes,
]);
export type MeetingCommand = z.infer<typeof MeetingCommand>;
export type Ask<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;
