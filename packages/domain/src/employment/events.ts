import { z } from 'zod';
import { Owner } from '../decision/events.ts';
import { catalogue, fact, personal } from '../event.ts';
import { DecisionNumber } from '../meeting/vocabulary.ts';
import {
  AlternativeOutcome,
  EmployerTask,
  EndReason,
  KeptPaperDecision,
  KeptTerms,
  WayOn,
} from './vocabulary.ts';

const id = z.uuid();
const on = z.iso.date();
const at = z.iso.datetime({ precision: 3 });
const text = z.string();

const NeedIdentified = fact('NeedIdentified', 1, {
  title: text,
  reason: text,
  alternativesFirst: z.boolean(),
  at,
});
const AlternativeAdded = fact('AlternativeAdded', 1, { alternativeId: id, what: text });
const AlternativeSettled = fact('AlternativeSettled', 1, {
  alternativeId: id,
  outcome: AlternativeOutcome,
  note: text,
  on: on.nullable(),
  decisionId: id.nullable(),
});
const EmployerGroupNamed = fact('EmployerGroupNamed', 1, { personIds: z.array(id) });
const TermsProposed = fact('TermsProposed', 1, {
  proposalId: id,
  terms: KeptTerms,
  reasons: text,
  at,
});
const TermsWithdrawn = fact('TermsWithdrawn', 1, { proposalId: id, reason: text, at });
const WarningAnswered = fact('WarningAnswered', 1, { rule: text, way: WayOn, note: text, on });
const ConflictOfInterestDeclared = fact('ConflictOfInterestDeclared', 1, {
  personId: id,
  reason: personal('personId'),
  on,
});
/** The clause by which a meeting is asked for it. From now on its terms stand as they are. */
const TermsPlaced = fact('TermsPlaced', 1, {
  proposalId: id,
  meetingId: id,
  itemId: id,
  clauseId: id,
  at,
});
const decided = { proposalId: id, meetingId: id, decisionId: id, number: DecisionNumber };
const EmploymentApproved = fact('EmploymentApproved', 1, {
  ...decided,
  terms: KeptTerms,
  decidedOn: on,
  at,
});
const EmploymentRejected = fact('EmploymentRejected', 1, { ...decided, decidedOn: on, at });
const TermsTabled = fact('TermsTabled', 1, { proposalId: id, meetingId: id, at });
const RecruitmentOpened = fact('RecruitmentOpened', 1, {
  applicationsId: id,
  bodyId: id.nullable(),
  note: text,
  on,
});
const ApplicationReceived = fact('ApplicationReceived', 1, {
  applicationId: id,
  applicationsId: id,
  application: personal('applicationsId'),
  on,
});
/** With whom and on which terms is sealed under a key of the employment's own. */
const ContractSigned = fact('ContractSigned', 1, {
  contractId: id,
  proposalId: id,
  decisionId: id,
  employeeId: id,
  contract: personal('employeeId'),
  signedBy: z.array(id),
  signedOn: on,
});
const EmploymentStarted = fact('EmploymentStarted', 1, { on });
const InformationGiven = fact('InformationGiven', 1, { task: EmployerTask, how: text, on });
const LeaveRecorded = fact('LeaveRecorded', 1, {
  leaveId: id,
  employeeId: id,
  leave: personal('employeeId'),
});
const NoticeGiven = fact('NoticeGiven', 1, {
  by: z.enum(['employer', 'employee']),
  on,
  lastDay: on,
  employeeId: id,
  note: personal('employeeId'),
});
const TerminationAgreed = fact('TerminationAgreed', 1, {
  on,
  lastDay: on,
  employeeId: id,
  note: personal('employeeId'),
});
const NonExtensionNotified = fact('NonExtensionNotified', 1, { how: text, on });
const EmploymentEnded = fact('EmploymentEnded', 1, { reason: EndReason, on });
/** Nobody works there any more; whether the employment has ended is for the parties, or a court, to say. */
const WorkEnded = fact('WorkEnded', 1, {
  on,
  employeeId: id,
  note: personal('employeeId'),
});
/** From before the association had its record here: the paper that decided it, and who vouches for it. */
const EmploymentTakenOver = fact('EmploymentTakenOver', 1, {
  title: text,
  contractId: id,
  employeeId: id,
  contract: personal('employeeId'),
  paper: KeptPaperDecision,
  startedOn: on,
  endedOn: on.nullable(),
  at,
});
const TaskAssigned = fact('TaskAssigned', 1, {
  taskId: id,
  task: EmployerTask,
  what: text,
  owner: Owner.nullable(),
  dueOn: on.nullable(),
});
const TaskFinished = fact('TaskFinished', 1, { taskId: id, note: text, on });
const EmploymentDropped = fact('EmploymentDropped', 1, { reason: text, at });
const EmploymentArchived = fact('EmploymentArchived', 1, { on });
const ApplicationsDestroyed = fact('ApplicationsDestroyed', 1, { applicationsId: id, on });
const EmployeeRecordDestroyed = fact('EmployeeRecordDestroyed', 1, { employeeId: id, on });

export const employmentEvents = catalogue([
  NeedIdentified,
  AlternativeAdded,
  AlternativeSettled,
  EmployerGroupNamed,
  TermsProposed,
  TermsWithdrawn,
  WarningAnswered,
  ConflictOfInterestDeclared,
  TermsPlaced,
  EmploymentApproved,
  EmploymentRejected,
  TermsTabled,
  RecruitmentOpened,
  ApplicationReceived,
  ContractSigned,
  EmploymentStarted,
  InformationGiven,
  LeaveRecorded,
  NoticeGiven,
  TerminationAgreed,
  NonExtensionNotified,
  EmploymentEnded,
  WorkEnded,
  EmploymentTakenOver,
  TaskAssigned,
  TaskFinished,
  EmploymentDropped,
  EmploymentArchived,
  ApplicationsDestroyed,
  EmployeeRecordDestroyed,
]);
export type EmploymentEvent = NonNullable<typeof employmentEvents.event>;
export type EmploymentFact<Type extends EmploymentEvent['type']> = Extract<
  EmploymentEvent,
  { type: Type }
>;
