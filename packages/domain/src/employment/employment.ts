import { type Decider, decideBy, type Refusal, type RuleTable } from '../decider.ts';
import type { EmploymentCommand } from './commands.ts';
import {
  openRecruitment,
  receiveApplication,
  signContract,
  startEmployment,
  takeOverEmployment,
} from './contracting.ts';
import { placeProposal, recordDecision } from './deciding.ts';
import {
  agreeTermination,
  endEmployment,
  giveNotice,
  notifyNonExtension,
  recordWorkEnded,
} from './ending.ts';
import type { EmploymentEvent } from './events.ts';
import { evolve } from './evolve.ts';
import {
  archiveEmployment,
  assignTask,
  destroyApplications,
  destroyEmployeeRecord,
  finishTask,
  giveInformation,
  recordLeave,
} from './keeping.ts';
import {
  addAlternative,
  answerWarning,
  declareConflict,
  dropEmployment,
  identifyNeed,
  nameEmployerGroup,
  proposeTerms,
  settleAlternative,
  withdrawProposal,
} from './preparing.ts';
import { type Employment, initial } from './state.ts';

const rules = {
  IdentifyNeed: identifyNeed,
  AddAlternative: addAlternative,
  SettleAlternative: settleAlternative,
  NameEmployerGroup: nameEmployerGroup,
  ProposeTerms: proposeTerms,
  WithdrawProposal: withdrawProposal,
  AnswerWarning: answerWarning,
  DeclareConflict: declareConflict,
  PlaceProposal: placeProposal,
  RecordDecision: recordDecision,
  OpenRecruitment: openRecruitment,
  ReceiveApplication: receiveApplication,
  SignContract: signContract,
  StartEmployment: startEmployment,
  GiveInformation: giveInformation,
  RecordLeave: recordLeave,
  GiveNotice: giveNotice,
  AgreeTermination: agreeTermination,
  NotifyNonExtension: notifyNonExtension,
  EndEmployment: endEmployment,
  RecordWorkEnded: recordWorkEnded,
  TakeOverEmployment: takeOverEmployment,
  AssignTask: assignTask,
  FinishTask: finishTask,
  DropEmployment: dropEmployment,
  ArchiveEmployment: archiveEmployment,
  DestroyApplications: destroyApplications,
  DestroyEmployeeRecord: destroyEmployeeRecord,
} satisfies RuleTable<Employment, EmploymentCommand>;

const decide = (employment: Employment, command: EmploymentCommand) =>
  decideBy(rules, employment, command);

/** An employment from the need of one to its archive. Nobody is employed but by a decision of the meeting that the rules name. */
export const employment = { initial, evolve, decide } satisfies Decider<
  Employment,
  EmploymentCommand,
  EmploymentEvent
>;

/** Every code an employment can refuse with. */
export type EmploymentRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
