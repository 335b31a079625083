import { type Decider, decideBy, type Refusal, type RuleTable } from '../decider.ts';
import {
  addAgendaItem,
  adoptAgenda,
  bringBackAgendaItem,
  changeAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from './agenda.ts';
import {
  cancelMeeting,
  changeMeetingDetails,
  draftMeeting,
  issueNotice,
  tellCalling,
  tellPapers,
} from './calling.ts';
import {
  closeMeeting,
  objectToMinutes,
  sendMinutesForVerification,
  signMinutes,
} from './closing.ts';
import type { MeetingCommand } from './commands.ts';
import {
  adjustRegister,
  countRegister,
  electOfficer,
  establishRegister,
  findConvening,
  handOverOffice,
  openMeeting,
} from './constituting.ts';
import { correctDecision } from './correcting.ts';
import { correctElection } from './correction/correct-election.ts';
import { correctRecord } from './correction/correct-record.ts';
import { releaseSigner, takeBackMinutes } from './correction/signers.ts';
import { adjournMeeting, resumeMeeting } from './course/adjourning.ts';
import { continueMatter } from './course/matter.ts';
import { makeRecommendation, passOverItem } from './course/passing-over.ts';
import { decidePointOfOrder } from './course/point-of-order.ts';
import { tellFirstReading } from './course/readings.ts';
import { joinSeries } from './course/series.ts';
import { standAside } from './course/standing-aside.ts';
import { enterStatement, returnAfterConflict } from './dissent/statements.ts';
import { declareConflict, enterReservation } from './dissenting.ts';
import { declareElection } from './electing.ts';
import type { MeetingEvent } from './events.ts';
import { admitGuest, leaveAsGuest } from './guests/admitting.ts';
import {
  beginElection,
  countElectionRound,
  drawElectionLot,
  electPeople,
  nameCandidates,
  putOffElection,
  standDownAsCandidate,
} from './item-election.ts';
import { writeNoticeText } from './notice-text/writing.ts';
import { moveNote, removeNote, writeItemNote, writeNote } from './noting.ts';
import { markTold, takeBackTold } from './outbox/telling.ts';
import { attachFile, chooseAudience, removeFile, replaceFile } from './papers/filing.ts';
import { tellSignedOnPaper } from './papers/signed-on-paper.ts';
import { publishMinutes, withholdNames } from './papers/withholding.ts';
import { keepsParagraphs } from './parts/fixed.ts';
import { sendParagraph } from './parts/send-paragraph.ts';
import { sendSupplement } from './parts/send-supplement.ts';
import { conformProposal, takeBackWithdrawal, takeOverProposal } from './proposals/giving-way.ts';
import { decideTogether, findMoot } from './proposals/together.ts';
import { rewordProposal, submitProposal, supportProposal, withdrawProposal } from './proposing.ts';
import { holdRound } from './rounds.ts';
import { initial, type Meeting } from './state.ts';
import { changeTask, dropTask, reportTask, setTask } from './tasks.ts';
import { closeItem, putItemBack, restoreItem, takeUpItem } from './treating.ts';
import { evolve, undoLastAct } from './undoing.ts';
import {
  decideByAcclamation,
  decideByCountedVote,
  decideByVote,
  demandDivision,
} from './voting.ts';

const rules = {
  UndoLastAct: undoLastAct,
  CorrectRecord: correctRecord,
  CorrectElection: correctElection,
  EnterStatement: enterStatement,
  ReturnAfterConflict: returnAfterConflict,
  TakeBackMinutes: takeBackMinutes,
  ReleaseSigner: releaseSigner,
  SendSupplement: sendSupplement,
  SendParagraph: sendParagraph,
  DraftMeeting: draftMeeting,
  ChangeMeetingDetails: changeMeetingDetails,
  AddAgendaItem: addAgendaItem,
  ChangeAgendaItem: changeAgendaItem,
  MoveAgendaItem: moveAgendaItem,
  RemoveAgendaItem: removeAgendaItem,
  BringBackAgendaItem: bringBackAgendaItem,
  IssueNotice: issueNotice,
  TellCalling: tellCalling,
  TellPapers: tellPapers,
  MarkTold: markTold,
  TakeBackTold: takeBackTold,
  AdmitGuest: admitGuest,
  LeaveAsGuest: leaveAsGuest,
  AttachFile: attachFile,
  ReplaceFile: replaceFile,
  ChooseAudience: chooseAudience,
  RemoveFile: removeFile,
  TellSignedOnPaper: tellSignedOnPaper,
  WithholdNames: withholdNames,
  PublishMinutes: publishMinutes,
  WriteNoticeText: writeNoticeText,
  CancelMeeting: cancelMeeting,
  OpenMeeting: openMeeting,
  ElectOfficer: electOfficer,
  HandOverOffice: handOverOffice,
  FindConvening: findConvening,
  EstablishRegister: establishRegister,
  CountRegister: countRegister,
  AdjustRegister: adjustRegister,
  AdoptAgenda: adoptAgenda,
  TakeUpItem: takeUpItem,
  PutItemBack: putItemBack,
  RestoreItem: restoreItem,
  CloseItem: closeItem,
  PassOverItem: passOverItem,
  MakeRecommendation: makeRecommendation,
  ContinueMatter: continueMatter,
  TellFirstReading: tellFirstReading,
  StandAside: standAside,
  JoinSeries: joinSeries,
  WriteItemNote: writeItemNote,
  WriteNote: writeNote,
  MoveNote: moveNote,
  RemoveNote: removeNote,
  SetTask: setTask,
  ChangeTask: changeTask,
  DropTask: dropTask,
  ReportTask: reportTask,
  SubmitProposal: submitProposal,
  SupportProposal: supportProposal,
  RewordProposal: rewordProposal,
  WithdrawProposal: withdrawProposal,
  DemandDivision: demandDivision,
  DecideByAcclamation: decideByAcclamation,
  DecideByCountedVote: decideByCountedVote,
  DecideByVote: decideByVote,
  HoldRound: holdRound,
  DecideTogether: decideTogether,
  FindMoot: findMoot,
  ConformProposal: conformProposal,
  TakeBackWithdrawal: takeBackWithdrawal,
  TakeOverProposal: takeOverProposal,
  DeclareElection: declareElection,
  BeginElection: beginElection,
  NameCandidates: nameCandidates,
  StandDownAsCandidate: standDownAsCandidate,
  CountElectionRound: countElectionRound,
  DrawElectionLot: drawElectionLot,
  ElectPeople: electPeople,
  PutOffElection: putOffElection,
  CorrectDecision: correctDecision,
  EnterReservation: enterReservation,
  DeclareConflict: declareConflict,
  AdjournMeeting: adjournMeeting,
  ResumeMeeting: resumeMeeting,
  DecidePointOfOrder: decidePointOfOrder,
  CloseMeeting: closeMeeting,
  SendMinutesForVerification: sendMinutesForVerification,
  SignMinutes: signMinutes,
  ObjectToMinutes: objectToMinutes,
} satisfies RuleTable<Meeting, MeetingCommand>;

const decide = (meeting: Meeting, command: MeetingCommand) =>
  keepsParagraphs(meeting, decideBy(rules, meeting, command), evolve);

/** A meeting from notice to verified minutes. A decision exists at the gavel; the minutes are evidence of it. */
export const meeting = { initial, evolve, decide } satisfies Decider<
  Meeting,
  MeetingCommand,
  MeetingEvent
>;

/** Every code a meeting can refuse with, read off the rules. */
export type MeetingRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
