import { type Decider, decideBy, type Refusal, type RuleTable } from '../decider.ts';
import {
  dropAnchoring,
  needAnchoring,
  planAnchoring,
  reportAnchoring,
  tellDelegatesReport,
  tellDiscussed,
  tellStudyEvening,
} from './anchoring.ts';
import {
  addCongressText,
  arrangeCongress,
  changeCongressDetails,
  dropCongressTask,
  dropDeadline,
  dropMotionClass,
  finishCongressTask,
  mandateWorkingGroup,
  removeCongressText,
  setCongressTask,
  setDeadline,
  setMotionClass,
} from './arranging.ts';
import type { nominationAskingFault, stillAskedFault } from './asking.ts';
import type { CongressCommand } from './commands.ts';
import type { CongressEvent } from './events.ts';
import { evolve } from './evolve.ts';
import {
  makeNomination,
  placeNominations,
  sendNomination,
  takeNominationBack,
  tellConsent,
  tellNominationReceived,
} from './nominating.ts';
import { type Congress, initial } from './state.ts';

const rules = {
  ArrangeCongress: arrangeCongress,
  ChangeCongressDetails: changeCongressDetails,
  SetDeadline: setDeadline,
  DropDeadline: dropDeadline,
  SetMotionClass: setMotionClass,
  DropMotionClass: dropMotionClass,
  AddCongressText: addCongressText,
  RemoveCongressText: removeCongressText,
  MandateWorkingGroup: mandateWorkingGroup,
  SetCongressTask: setCongressTask,
  FinishCongressTask: finishCongressTask,
  DropCongressTask: dropCongressTask,
  TellStudyEvening: tellStudyEvening,
  MakeNomination: makeNomination,
  TellConsent: tellConsent,
  SendNomination: sendNomination,
  TellNominationReceived: tellNominationReceived,
  PlaceNominations: placeNominations,
  TakeNominationBack: takeNominationBack,
  NeedAnchoring: needAnchoring,
  PlanAnchoring: planAnchoring,
  DropAnchoring: dropAnchoring,
  TellDiscussed: tellDiscussed,
  ReportAnchoring: reportAnchoring,
  TellDelegatesReport: tellDelegatesReport,
} satisfies RuleTable<Congress, CongressCommand>;

const decide = (congress: Congress, command: CongressCommand) => decideBy(rules, congress, command);

/** A congress as the association prepares for it, and what it made of its decisions. */
export const congress = { initial, evolve, decide } satisfies Decider<
  Congress,
  CongressCommand,
  CongressEvent
>;

/** Every code a congress can refuse with. */
export type CongressRefusal = Extract<
  | ReturnType<typeof decide>
  | ReturnType<typeof nominationAskingFault>
  | ReturnType<typeof stillAskedFault>,
  Refusal
>['refused'];
