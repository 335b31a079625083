import { z } from 'zod';
import { Owner } from '../decision/events.ts';
import { PlausibleDate, PlausibleInstant } from '../plausible.ts';
import { lineField, proseField } from '../text-field.ts';
import { Period } from './clock/index.ts';
import {
  AlternativeOutcome,
  EmployerTask,
  EndReason,
  MeetingDecision,
  PaperDecision,
  Terms,
  WayOn,
} from './vocabulary.ts';

const id = z.uuid();
const line = lineField(300);
const prose = proseField(10_000, 0);
const text = proseField(10_000);
const on = PlausibleDate;
const at = PlausibleInstant;
const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

/** Somebody of the association by `personId`, or by name. */
const employee = { personId: id.nullable(), name: line };
/** What the association employed the same person as before, and what it holds with them beside this: facts read from its records. */
const others = z.array(Period).max(200);

export const IdentifyNeed = command('IdentifyNeed', {
  title: line,
  reason: prose,
  /** Whether something else is to be tried before anybody is employed. */
  alternativesFirst: z.boolean(),
  at,
});
export const AddAlternative = command('AddAlternative', { alternativeId: id, what: line });
export const SettleAlternative = command('SettleAlternative', {
  alternativeId: id,
  outcome: AlternativeOutcome,
  note: prose,
  on: on.nullable(),
  decisionId: id.nullable(),
});
export const NameEmployerGroup = command('NameEmployerGroup', {
  personIds: z.array(id).max(20),
});
export const ProposeTerms = command('ProposeTerms', {
  proposalId: id,
  terms: Terms,
  reasons: prose,
  at,
});
export const WithdrawProposal = command('WithdrawProposal', { proposalId: id, reason: text, at });
export const AnswerWarning = command('AnswerWarning', {
  rule: z.string().regex(/^[a-z-]{1,50}$/),
  way: WayOn,
  note: prose,
  on,
});
/** What somebody's own interest is stays with those who prepare it. */
export const DeclareConflict = command('DeclareConflict', { personId: id, reason: text, on });
export const PlaceProposal = command('PlaceProposal', {
  proposalId: id,
  meetingId: id,
  itemId: id,
  clauseId: id,
  at,
});
/** `terms` as decided, where an amendment changed them; the proposal's own where null. */
export const RecordDecision = command('RecordDecision', {
  proposalId: id,
  decision: MeetingDecision,
  terms: Terms.nullable(),
  at,
});
export const OpenRecruitment = command('OpenRecruitment', {
  applicationsId: id,
  bodyId: id.nullable(),
  note: prose,
  on,
});
export const ReceiveApplication = command('ReceiveApplication', {
  applicationId: id,
  ...employee,
  note: prose,
  on,
});
export const SignContract = command('SignContract', {
  contractId: id,
  proposalId: id,
  /** The decision as its meeting's record has it today. */
  decision: MeetingDecision,
  employeeId: id,
  ...employee,
  terms: Terms,
  signedBy: z.array(id).min(1).max(20),
  signedOn: on,
  others,
});
export const StartEmployment = command('StartEmployment', { decision: MeetingDecision, on });
export const GiveInformation = command('GiveInformation', {
  task: EmployerTask,
  how: line,
  on,
});
export const RecordLeave = command('RecordLeave', {
  leaveId: id,
  from: on,
  until: on.nullable(),
  note: prose,
});
/** `lastDay` is the law's where null; a collective agreement may have another. */
export const GiveNotice = command('GiveNotice', {
  by: z.enum(['employer', 'employee']),
  on,
  lastDay: on.nullable(),
  note: prose,
  others,
});
export const AgreeTermination = command('AgreeTermination', { on, lastDay: on, note: prose });
export const NotifyNonExtension = command('NotifyNonExtension', { how: line, on });
export const EndEmployment = command('EndEmployment', { reason: EndReason, on, others });
export const RecordWorkEnded = command('RecordWorkEnded', { on, note: prose });
export const TakeOverEmployment = command('TakeOverEmployment', {
  title: line,
  contractId: id,
  employeeId: id,
  ...employee,
  terms: Terms,
  paper: PaperDecision,
  endedOn: on.nullable(),
  others,
  at,
});
export const AssignTask = command('AssignTask', {
  taskId: id,
  task: EmployerTask,
  what: prose,
  owner: Owner.nullable(),
  dueOn: on.nullable(),
});
export const FinishTask = command('FinishTask', { taskId: id, note: prose, on });
export const DropEmployment = command('DropEmployment', { reason: text, at });
export const ArchiveEmployment = command('ArchiveEmployment', { on });
export const DestroyApplications = command('DestroyApplications', { on });
export const DestroyEmployeeRecord = command('DestroyEmployeeRecord', { on });

export const EmploymentCommand = z.discriminatedUnion('type', [
  IdentifyNeed,
  AddAlternative,
  SettleAlternative,
  NameEmployerGroup,
  ProposeTerms,
  WithdrawProposal,
  AnswerWarning,
  DeclareConflict,
  PlaceProposal,
  RecordDecision,
  OpenRecruitment,
  ReceiveApplication,
  SignContract,
  StartEmployment,
  GiveInformation,
  RecordLeave,
  GiveNotice,
  AgreeTermination,
  NotifyNonExtension,
  EndEmployment,
  RecordWorkEnded,
  TakeOverEmployment,
  AssignTask,
  FinishTask,
  DropEmployment,
  ArchiveEmployment,
  DestroyApplications,
  DestroyEmployeeRecord,
]);
export type EmploymentCommand = z.infer<typeof EmploymentCommand>;
export type AskEmployment<Type extends EmploymentCommand['type']> = Extract<
  EmploymentCommand,
  { type: Type }
>;
