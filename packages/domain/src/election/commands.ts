import { z } from 'zod';
import { DecisionNumber } from '../meeting/vocabulary.ts';
import { PlausibleDate, PlausibleInstant } from '../plausible.ts';
import { lineField, proseField } from '../text-field.ts';
import {
  Answer,
  BallotPaper,
  CandidateOrder,
  Consent,
  CountEntry,
  CountedBallot,
  CountSheet,
  DepartureReason,
  ElectionMethod,
  ElectionOffice,
  ElectionPapers,
  ElectionPart,
  ElectionSubject,
  Minimum,
  Nominator,
  RoundEnd,
  Share,
  StatedGender,
  Uncontested,
} from './vocabulary.ts';

const id = z.uuid();
const line = lineField(300);
const prose = proseField(10_000, 0);
const text = proseField(10_000);
const date = PlausibleDate;
const at = PlausibleInstant;
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

const details = {
  title: line,
  subject: ElectionSubject,
  seats: z.int().min(1).max(500),
  substitutes: z.int().min(0).max(500),
  method: ElectionMethod,
  uncontested: Uncontested,
  /** The meeting that votes and establishes the result, where one does. */
  meetingId: id.nullable(),
  /** Who may vote and who may be elected, in words, where it is not as the rules have it. */
  electorate: prose,
  eligibility: prose,
  /** Until when one may nominate beforehand; the meeting closes the nominations for good. */
  nominateBy: at.nullable(),
  candidateOrder: CandidateOrder,
  from: date.nullable(),
  until: date.nullable(),
  reportBy: date.nullable(),
  complaintsUntil: date.nullable(),
  /** As it was where left out: ballots of their own. */
  paper: BallotPaper.optional(),
  /** Which associations have places of their own, and how many; as it was where left out. */
  shares: z.array(Share).max(200).optional(),
  /** How many of one stated gender are to be elected at least; as it was where left out. */
  minimum: Minimum.nullable().optional(),
};

export const CallElection = command('CallElection', {
  ...details,
  ruleSetVersion: z.int().min(0),
  /** Of the *valordning*; 0 where none is adopted. */
  rulesVersion: z.int().min(0),
  /** Whose keys seal the nominations, the registers and what the committee wrote. */
  papersId: id,
  registerId: id,
  committeeId: id,
  at,
});
export const ChangeElection = command('ChangeElection', details);
export const CallOffElection = command('CallOffElection', { reason: text, at });
export const AdmitAssociation = command('AdmitAssociation', {
  associationId: id,
  name: line,
  organisationId: id.nullable(),
  /** Places of its own; those it shares with the others where null or left out. */
  seats: Share.shape.seats.optional(),
  substitutes: Share.shape.substitutes.optional(),
});
export const ReleaseAssociation = command('ReleaseAssociation', { associationId: id, at });
/** What the association says in its own log; null where it has not answered. `leafHash` is of its answer as it stands there. */
export const RecordAssociationAnswer = command('RecordAssociationAnswer', {
  associationId: id,
  answer: z.strictObject({ takesPart: z.boolean(), callHash: hex, leafHash: hex, at }).nullable(),
});
export const AppointOfficial = command('AppointOfficial', {
  officialId: id,
  office: ElectionOffice,
  personId: id.nullable(),
  name: line.nullable(),
  associationId: id.nullable(),
});
export const StandDownOfficial = command('StandDownOfficial', { officialId: id });
export const AddPollingPlace = command('AddPollingPlace', {
  placeId: id,
  name: line,
  opensAt: at.nullable(),
  closesAt: at.nullable(),
});
export const RemovePollingPlace = command('RemovePollingPlace', { placeId: id });
/** Somebody of the association by `personId`, or by name. `candidateId` is for a candidate that is new. */
export const NominateCandidate = command('NominateCandidate', {
  candidateId: id,
  personId: id.nullable(),
  name: line.nullable(),
  associationId: id.nullable(),
  by: Nominator.nullable(),
  statement: prose,
  gender: StatedGender.nullable(),
  fromFloor: z.boolean(),
  at,
});
export const RecordConsent = command('RecordConsent', {
  candidateId: id,
  to: Consent,
  how: z.enum(['asked', 'atMeeting', 'link']),
});
export const WithdrawCandidacy = command('WithdrawCandidacy', { candidateId: id, at });
export const WriteCommitteeNote = command('WriteCommitteeNote', { text: prose });
export const PresentProposal = command('PresentProposal', {
  ordinary: z.array(id).max(500),
  substitutes: z.array(id).max(500),
  reasons: prose,
  at,
});
/** `ineligible` holds the candidates who may not be elected, with the reason; `order` all of them by name, or as the lot fell. */
export const CloseNominations = command('CloseNominations', {
  ineligible: z
    .array(z.strictObject({ candidateId: id, reason: z.string().min(1).max(300) }))
    .max(1_000),
  order: z.array(id).max(1_000),
  at,
});
export const ReopenNominations = command('ReopenNominations', { reason: text, at });
export const EnterVoters = command('EnterVoters', {
  associationId: id.nullable(),
  /** People of this association by `personId`, others by name; only their number where that is all that is known. */
  voters: z.array(z.strictObject({ personId: id.nullable(), name: line })).max(10_000),
  unnamed: z.int().min(0).max(100_000),
});
/** The list that the association has sent in its own log; null where there is none. */
export const FetchVoters = command('FetchVoters', {
  associationId: id,
  list: EnterVoters.pick({ voters: true, unnamed: true }).nullable(),
});
/** Two entries of the lists that may be one person: whether they are, and in whose list that person then is. */
export const SettleDouble = command('SettleDouble', {
  associationId: id.nullable(),
  otherId: id.nullable(),
  name: line,
  same: z.boolean(),
});
/** What an association says of them in its own log. */
export const RecordDoubleAnswers = command('RecordDoubleAnswers', {
  associationId: id,
  answers: z.array(SettleDouble.omit({ type: true })).max(10_000),
});
export const FreezeRegister = command('FreezeRegister', { at });
export const OpenRound = command('OpenRound', {
  part: ElectionPart,
  code: z.string().regex(/^[A-Z0-9]{4,12}$/),
  at,
});
export const SealCount = command('SealCount', {
  part: ElectionPart,
  placeId: id.nullable(),
  /** The code on the ballot papers, where there were any. */
  code: lineField(20).nullable(),
  sheet: CountSheet,
  /** Every distinct ballot with its number, where the method or the association asks for them. */
  ballots: z.array(CountedBallot).max(100_000).nullable(),
  tellers: z.array(id).max(10),
  /** Those of them who signed the printed sheet with the pen. */
  onPaper: z.array(id).max(10).optional(),
  /** What each of two has entered, where the call asks for it. */
  entries: z.array(CountEntry).max(2).nullable(),
  at,
});
export const EndRound = command('EndRound', {
  part: ElectionPart,
  reason: RoundEnd,
  note: prose,
  at,
});
export const AnnounceRound = command('AnnounceRound', { part: ElectionPart, at });
export const DrawLot = command('DrawLot', {
  part: ElectionPart,
  order: z.array(id).min(1).max(500),
  how: line,
  witnesses: z.array(id).max(20),
  at,
});
export const CommitLot = command('CommitLot', {
  lotId: id,
  part: ElectionPart,
  seed: hex,
  nonce: hex,
  at,
});
export const OpenLot = command('OpenLot', { lotId: id, words: line, at });
export const ElectByAcclamation = command('ElectByAcclamation', {
  part: ElectionPart,
  /** In the order of the places, where the meeting decided or drew it. */
  order: z.array(id).max(500),
  ordered: z.enum(['decided', 'lot']).nullable(),
  ballotAsked: z.boolean(),
  at,
});
const outside = z.strictObject({
  document: line,
  on: date,
  paragraph: line.nullable(),
  vouchedBy: id.nullable(),
});
/** Established at a meeting of the association (its decision and number), or by somebody else as told. */
export const DeclareResult = command('DeclareResult', {
  meetingId: id.nullable(),
  itemId: id.nullable(),
  decisionId: id.nullable(),
  number: DecisionNumber.nullable(),
  outside: outside.nullable(),
  at,
});
export const AnswerResult = command('AnswerResult', {
  confirmationId: id,
  associationId: id,
  /** The link was given for this evidence, when the association had answered so many times. */
  evidenceHash: hex,
  answered: z.int().min(0),
  linkFrom: id,
  agrees: z.boolean(),
  name: line,
  reason: text.nullable(),
  at,
});
export const PublishResult = command('PublishResult', { at });
export const RecordAnswer = command('RecordAnswer', { candidateId: id, answer: Answer, on: date });
export const RecordDeparture = command('RecordDeparture', {
  candidateId: id,
  reason: DepartureReason,
  on: date,
});
export const CallInSubstitute = command('CallInSubstitute', { on: date });
export const SendReport = command('SendReport', { to: line, on: date });
export const RecordAttendance = command('RecordAttendance', {
  occasion: line,
  candidateIds: z.array(id).max(1_000),
  on: date,
});
export const LodgeComplaint = command('LodgeComplaint', { complaintId: id, text, on: date });
export const SettleComplaint = command('SettleComplaint', {
  complaintId: id,
  outcome: z.enum(['upheld', 'rejected']),
  reason: text,
  on: date,
});
export const DestroyPapers = command('DestroyPapers', {
  papers: z.array(ElectionPapers).min(1).max(3),
  on: date,
});

export const ElectionCommand = z.discriminatedUnion('type', [
  CallElection,
  ChangeElection,
  CallOffElection,
  AdmitAssociation,
  ReleaseAssociation,
  RecordAssociationAnswer,
  AppointOfficial,
  StandDownOfficial,
  AddPollingPlace,
  RemovePollingPlace,
  NominateCandidate,
  RecordConsent,
  WithdrawCandidacy,
  WriteCommitteeNote,
  PresentProposal,
  CloseNominations,
  ReopenNominations,
  EnterVoters,
  FetchVoters,
  SettleDouble,
  RecordDoubleAnswers,
  FreezeRegister,
  OpenRound,
  SealCount,
  EndRound,
  AnnounceRound,
  DrawLot,
  CommitLot,
  OpenLot,
  ElectByAcclamation,
  DeclareResult,
  AnswerResult,
  PublishResult,
  RecordAnswer,
  RecordDeparture,
  CallInSubstitute,
  SendReport,
  RecordAttendance,
  LodgeComplaint,
  SettleComplaint,
  DestroyPapers,
]);
export type ElectionCommand = z.infer<typeof ElectionCommand>;
export type AskElection<Type extends ElectionCommand['type']> = Extract<
  ElectionCommand,
  { type: Type }
>;
