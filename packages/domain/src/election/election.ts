import { type Decider, decideBy, type Refusal, type RuleTable } from '../decider.ts';
import {
  addPollingPlace,
  admitAssociation,
  appointOfficial,
  callElection,
  callOffElection,
  changeElection,
  releaseAssociation,
  removePollingPlace,
  standDownOfficial,
} from './calling.ts';
import type { ElectionCommand } from './commands.ts';
import { answerResult, declareResult, publishResult } from './declaring.ts';
import { recordDoubleAnswers, settleDouble } from './doubles.ts';
import { commitLot, drawLot, openLot } from './drawing.ts';
import type { ElectionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import {
  callInSubstitute,
  destroyPapers,
  lodgeComplaint,
  recordAnswer,
  recordAttendance,
  recordDeparture,
  sendReport,
  settleComplaint,
} from './following.ts';
import { recordAnswerOfAssociation } from './joining.ts';
import {
  closeNominations,
  nominateCandidate,
  presentProposal,
  recordConsent,
  reopenNominations,
  withdrawCandidacy,
  writeCommitteeNote,
} from './nominating.ts';
import { enterVoters, fetchVoters, freezeRegister } from './registering.ts';
import { type Election, initial } from './state.ts';
import { announceRound, electByAcclamation, endRound, openNextRound, sealCount } from './voting.ts';

const rules = {
  CallElection: callElection,
  ChangeElection: changeElection,
  CallOffElection: callOffElection,
  AdmitAssociation: admitAssociation,
  ReleaseAssociation: releaseAssociation,
  RecordAssociationAnswer: recordAnswerOfAssociation,
  AppointOfficial: appointOfficial,
  StandDownOfficial: standDownOfficial,
  AddPollingPlace: addPollingPlace,
  RemovePollingPlace: removePollingPlace,
  NominateCandidate: nominateCandidate,
  RecordConsent: recordConsent,
  WithdrawCandidacy: withdrawCandidacy,
  WriteCommitteeNote: writeCommitteeNote,
  PresentProposal: presentProposal,
  CloseNominations: closeNominations,
  ReopenNominations: reopenNominations,
  EnterVoters: enterVoters,
  FetchVoters: fetchVoters,
  SettleDouble: settleDouble,
  RecordDoubleAnswers: recordDoubleAnswers,
  FreezeRegister: freezeRegister,
  OpenRound: openNextRound,
  SealCount: sealCount,
  EndRound: endRound,
  AnnounceRound: announceRound,
  DrawLot: drawLot,
  CommitLot: commitLot,
  OpenLot: openLot,
  ElectByAcclamation: electByAcclamation,
  DeclareResult: declareResult,
  AnswerResult: answerResult,
  PublishResult: publishResult,
  RecordAnswer: recordAnswer,
  RecordDeparture: recordDeparture,
  CallInSubstitute: callInSubstitute,
  SendReport: sendReport,
  RecordAttendance: recordAttendance,
  LodgeComplaint: lodgeComplaint,
  SettleComplaint: settleComplaint,
  DestroyPapers: destroyPapers,
} satisfies RuleTable<Election, ElectionCommand>;

const decide = (election: Election, command: ElectionCommand) => decideBy(rules, election, command);

/** An election from its call to the last substitute called in. Who is elected follows from what was counted, by the method of the call. */
export const election = { initial, evolve, decide } satisfies Decider<
  Election,
  ElectionCommand,
  ElectionEvent
>;

/** Every code an election can refuse with, read off the rules. */
export type ElectionRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
