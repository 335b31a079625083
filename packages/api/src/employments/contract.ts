import { PlausibleDate } from '@klubba/domain';
import {
  AddAlternative,
  AgreeTermination,
  AnswerWarning,
  AssessFee,
  AssignTask,
  DeclareConflict,
  FinishTask,
  GiveInformation,
  GiveNotice,
  IdentifyNeed,
  NameEmployerGroup,
  NotifyNonExtension,
  OpenRecruitment,
  ProposeTerms,
  ReceiveApplication,
  RecordLeave,
  RecordWorkEnded,
  SetFee,
  SettleAlternative,
  SignContract,
  TakeOverEmployment,
  Terms,
} from '@klubba/domain/employment';
import { z } from 'zod';

const id = z.uuid();
const on = PlausibleDate;
const reason = DeclareConflict.shape.reason;

export const EmploymentsParams = z.object({ organisationId: id });
export const EmploymentParams = EmploymentsParams.extend({ employmentId: id });
export const AlternativeParams = EmploymentParams.extend({ alternativeId: id });
export const EmploymentProposalParams = EmploymentParams.extend({ proposalId: id });
export const TaskParams = EmploymentParams.extend({ taskId: id });
export const OfficeFeeParams = EmploymentsParams.extend({ feeId: id });

export const IdentifyNeedBody = IdentifyNeed.omit({ type: true, at: true });
export const TakeOverEmploymentBody = TakeOverEmployment.omit({
  ...{ type: true, contractId: true, employeeId: true, others: true, at: true },
});
export const AddAlternativeBody = AddAlternative.omit({ type: true, alternativeId: true });
export const SettleAlternativeBody = SettleAlternative.omit({ type: true, alternativeId: true });
export const NameEmployerGroupBody = NameEmployerGroup.omit({ type: true });
export const ProposeTermsBody = ProposeTerms.omit({ type: true, proposalId: true, at: true });
export const WithReason = z.strictObject({ reason });
export const AnswerWarningBody = AnswerWarning.omit({ type: true });
export const DeclareEmploymentConflictBody = DeclareConflict.omit({ type: true });
/** On the agenda of a meeting that is not called yet, as an item of its own; or the clause of it that asks for the same. */
export const PlaceProposalBody = z.strictObject({ meetingId: id, clauseId: id.nullable() });
/** The terms as decided, where the meeting amended them. */
export const RecordEmploymentDecisionBody = z.strictObject({ terms: Terms.nullable() });
export const OpenRecruitmentBody = OpenRecruitment.omit({ type: true, applicationsId: true });
export const ReceiveApplicationBody = ReceiveApplication.omit({ type: true, applicationId: true });
export const SignContractBody = SignContract.omit({
  ...{ type: true, contractId: true, employeeId: true, decision: true, others: true },
});
export const OnDay = z.strictObject({ on });
export const GiveInformationBody = GiveInformation.omit({ type: true });
export const RecordLeaveBody = RecordLeave.omit({ type: true, leaveId: true });
export const GiveNoticeBody = GiveNotice.omit({ type: true, others: true });
export const AgreeTerminationBody = AgreeTermination.omit({ type: true });
export const NotifyNonExtensionBody = NotifyNonExtension.omit({ type: true });
export const EndEmploymentBody = z.strictObject({
  reason: z.enum(['term', 'notice', 'resignation', 'agreement', 'death']),
  on,
});
export const RecordWorkEndedBody = RecordWorkEnded.omit({ type: true });
export const AssignTaskBody = AssignTask.omit({ type: true, taskId: true });
export const FinishTaskBody = FinishTask.omit({ type: true, taskId: true });
export const DestroyEmploymentPapersBody = z.strictObject({
  papers: z.enum(['applications', 'employee']),
  on,
});
/** `decision` is a clause that a meeting decided on. */
export const SetFeeBody = SetFee.omit({ type: true, decision: true, at: true }).extend({
  decision: z.strictObject({ meetingId: id, clauseId: id }).nullable(),
});
export const AssessFeeBody = AssessFee.omit({ type: true });

export const EmploymentChanged = z.object({ employmentId: id, version: z.int() });
export const AlternativeAdded = EmploymentChanged.extend({ alternativeId: id });
export const TermsProposed = EmploymentChanged.extend({ proposalId: id });
export const ProposalPlacedAt = EmploymentChanged.extend({
  ...{ meetingId: id, itemId: id, clauseId: id },
});
export const ContractSigned = EmploymentChanged.extend({ contractId: id });
export const TaskAssigned = EmploymentChanged.extend({ taskId: id });
export const FeeChanged = z.object({ feeId: id, version: z.int() });

export type IdentifyNeedBody = z.input<typeof IdentifyNeedBody>;
export type TakeOverEmploymentBody = z.input<typeof TakeOverEmploymentBody>;
export type ProposeTermsBody = z.input<typeof ProposeTermsBody>;
export type SignContractBody = z.input<typeof SignContractBody>;
export type SetFeeBody = z.input<typeof SetFeeBody>;

export * from './employment-view.contract.ts';
export * from './export.contract.ts';
