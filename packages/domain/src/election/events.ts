import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import { DecisionNumber } from '../meeting/vocabulary.ts';
import {
  Answer,
  BallotPaper,
  CandidateOrder,
  CountedBallot,
  CountSheet,
  DepartureReason,
  ElectionMethod,
  ElectionOffice,
  ElectionPapers,
  ElectionPart,
  ElectionSubject,
  Minimum,
  RoundEnd,
  Share,
  TieFor,
  TwoEntries,
  Uncontested,
} from './vocabulary.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
const details = {
  title: z.string(),
  subject: ElectionSubject,
  seats: z.int(),
  substitutes: z.int(),
  method: ElectionMethod,
  uncontested: Uncontested,
  meetingId: id.nullable(),
  electorate: z.string(),
  eligibility: z.string(),
  nominateBy: at.nullable(),
  candidateOrder: CandidateOrder,
  from: date.nullable(),
  until: date.nullable(),
  reportBy: date.nullable(),
  complaintsUntil: date.nullable(),
  paper: BallotPaper.optional(),
  shares: z.array(Share).optional(),
  minimum: Minimum.nullable().optional(),
};
const round = { part: ElectionPart, round: z.int() };

const ElectionCalled = fact('ElectionCalled', 1, {
  ...details,
  ruleSetVersion: z.int(),
  rulesVersion: z.int().optional(),
  papersId: id,
  registerId: id,
  committeeId: id,
  at,
});
const ElectionChanged = fact('ElectionChanged', 1, details);
const ElectionCalledOff = fact('ElectionCalledOff', 1, { reason: z.string(), at });
const AssociationAdmitted = fact('AssociationAdmitted', 1, {
  associationId: id,
  name: z.string(),
  organisationId: id.nullable(),
  seats: z.int().nullable().optional(),
  substitutes: z.int().nullable().optional(),
});
/** `seats` and `substitutes` are the places that go with it. */
const AssociationReleased = fact('AssociationReleased', 1, {
  associationId: id,
  at,
  seats: z.int().optional(),
  substitutes: z.int().optional(),
});
/** What it says in its own log of whether it takes part; the hashes are of the call that it answered and of its answer's leaf there. */
const AssociationAnswered = fact('AssociationAnswered', 1, {
  associationId: id,
  takesPart: z.boolean(),
  callHash: z.string(),
  leafHash: z.string(),
  at,
});
const OfficialAppointed = fact('OfficialAppointed', 1, {
  officialId: id,
  office: ElectionOffice,
  personId: id.nullable(),
  name: personal('officialId'),
  associationId: id.nullable(),
});
const OfficialStoodDown = fact('OfficialStoodDown', 1, { officialId: id });
const PollingPlaceAdded = fact('PollingPlaceAdded', 1, {
  placeId: id,
  name: z.string(),
  opensAt: at.nullable(),
  closesAt: at.nullable(),
});
const PollingPlaceRemoved = fact('PollingPlaceRemoved', 1, { placeId: id });
const CandidateNominated = fact('CandidateNominated', 1, {
  candidateId: id,
  papersId: id,
  nomination: personal('papersId'),
});
const ConsentRecorded = fact('ConsentRecorded', 1, {
  candidateId: id,
  papersId: id,
  consent: personal('papersId'),
});
const CandidacyWithdrawn = fact('CandidacyWithdrawn', 1, { candidateId: id, at });
const CommitteeNoteWritten = fact('CommitteeNoteWritten', 1, {
  committeeId: id,
  note: personal('committeeId'),
});
const ProposalPresented = fact('ProposalPresented', 1, {
  papersId: id,
  proposal: personal('papersId'),
  at,
});
/** One who stands on the ballot: somebody of the association by `personId`, or by name under a key of the election's own. */
const CandidateListed = fact('CandidateListed', 1, {
  candidateId: id,
  personId: id.nullable(),
  name: personal('candidateId'),
  associationId: id.nullable(),
  ordinary: z.boolean(),
  substitute: z.boolean(),
});
/** As what gender somebody on the ballot is counted, where the call wants a minimum; under their own key. */
const CandidateGrouped = fact('CandidateGrouped', 1, {
  candidateId: id,
  subjectId: id,
  gender: personal('subjectId'),
});
const NominationsClosed = fact('NominationsClosed', 1, {
  leftOut: z.array(z.strictObject({ candidateId: id, reason: z.string() })),
  at,
});
const NominationsReopened = fact('NominationsReopened', 1, { reason: z.string(), at });
const VotersEntered = fact('VotersEntered', 1, {
  associationId: id.nullable(),
  registerId: id,
  list: personal('registerId'),
});
const DoubleSettled = fact('DoubleSettled', 1, {
  associationId: id.nullable(),
  otherId: id.nullable(),
  same: z.boolean(),
  registerId: id,
  who: personal('registerId'),
});
/** What one side says of two entries under one name; `by` is the association that says it, null for the host. Both are settled when they say the same. */
const DoubleAnswered = fact('DoubleAnswered', 1, {
  by: id.nullable(),
  associationId: id.nullable(),
  otherId: id.nullable(),
  same: z.boolean(),
  registerId: id,
  who: personal('registerId'),
});
const RegisterFrozen = fact('RegisterFrozen', 1, {
  voters: z.int(),
  byAssociation: z.array(z.strictObject({ associationId: id.nullable(), voters: z.int() })),
  registerId: id,
  register: personal('registerId'),
  at,
});
const RoundOpened = fact('RoundOpened', 1, {
  ...round,
  code: z.string(),
  candidateIds: z.array(id),
  seats: z.int(),
  voters: z.int(),
  at,
});
const CountSealed = fact('CountSealed', 1, {
  ...round,
  placeId: id.nullable(),
  sheet: CountSheet,
  ballots: z.array(CountedBallot).nullable(),
  tellers: z.array(id),
  /** Tellers who signed the printed sheet with the pen, as whoever seals says. */
  onPaper: z.array(id).optional(),
  entries: TwoEntries.optional(),
  at,
});
const RoundEnded = fact('RoundEnded', 1, { ...round, reason: RoundEnd, note: z.string(), at });
const RoundAnnounced = fact('RoundAnnounced', 1, { ...round, at });
const lot = {
  part: ElectionPart,
  round: z.int(),
  for: TieFor,
  among: z.array(id),
  order: z.array(id),
};
const LotDrawn = fact('LotDrawn', 1, { ...lot, how: z.string(), witnesses: z.array(id), at });
const LotCommitted = fact('LotCommitted', 1, {
  lotId: id,
  part: ElectionPart,
  commitment: z.string(),
  secret: personal('lotId'),
  at,
});
const LotOpened = fact('LotOpened', 1, {
  lotId: id,
  ...lot,
  commitment: z.string(),
  seed: z.string(),
  nonce: z.string(),
  words: z.string(),
  at,
});
const ElectedByAcclamation = fact('ElectedByAcclamation', 1, {
  part: ElectionPart,
  candidateIds: z.array(id),
  ordered: z.enum(['decided', 'lot']).nullable(),
  at,
});
const Place = z.strictObject({
  candidateId: id,
  /** The round that elected, and with how many votes; null by acclamation and where ballots are ranked. */
  round: z.int().nullable(),
  votes: z.int().nullable(),
});
const ResultDeclared = fact('ResultDeclared', 1, {
  elected: z.array(Place),
  substitutes: z.array(Place),
  meetingId: id.nullable(),
  itemId: id.nullable(),
  decisionId: id.nullable(),
  number: DecisionNumber.nullable(),
  outside: z
    .strictObject({
      document: z.string(),
      on: date,
      paragraph: z.string().nullable(),
      vouchedBy: id.nullable(),
    })
    .nullable(),
  at,
});
/** What an association that takes part says of the result, by a link that somebody gave it. */
const ResultAnswered = fact('ResultAnswered', 1, {
  confirmationId: id,
  associationId: id,
  evidenceHash: z.string(),
  agrees: z.boolean(),
  name: personal('confirmationId'),
  /** What is wrong; null where they agree. */
  reason: personal('confirmationId'),
  linkFrom: id,
  at,
});
const ResultPublished = fact('ResultPublished', 1, { at });
const ElectedAnswered = fact('ElectedAnswered', 1, { candidateId: id, answer: Answer, on: date });
const ElectedLeft = fact('ElectedLeft', 1, {
  candidateId: id,
  reason: DepartureReason,
  on: date,
});
const SubstituteCalledIn = fact('SubstituteCalledIn', 1, {
  candidateId: id,
  inPlaceOf: id,
  on: date,
});
const ReportSent = fact('ReportSent', 1, { to: z.string(), on: date });
const AttendanceRecorded = fact('AttendanceRecorded', 1, {
  occasion: z.string(),
  candidateIds: z.array(id),
  on: date,
});
const ComplaintLodged = fact('ComplaintLodged', 1, {
  complaintId: id,
  text: personal('complaintId'),
  on: date,
});
const ComplaintSettled = fact('ComplaintSettled', 1, {
  complaintId: id,
  outcome: z.enum(['upheld', 'rejected']),
  reason: z.string(),
  on: date,
});
/** `keys` are the subjects whose keys go with it. */
const PapersDestroyed = fact('PapersDestroyed', 1, {
  papers: z.array(ElectionPapers),
  keys: z.array(id),
  on: date,
});

/** Everything that can have happened to an election, from the call to the last substitute called in. */
export const electionEvents = catalogue([
  ElectionCalled,
  ElectionChanged,
  ElectionCalledOff,
  AssociationAdmitted,
  AssociationReleased,
  AssociationAnswered,
  OfficialAppointed,
  OfficialStoodDown,
  PollingPlaceAdded,
  PollingPlaceRemoved,
  CandidateNominated,
  ConsentRecorded,
  CandidacyWithdrawn,
  CommitteeNoteWritten,
  ProposalPresented,
  CandidateListed,
  CandidateGrouped,
  NominationsClosed,
  NominationsReopened,
  VotersEntered,
  DoubleSettled,
  DoubleAnswered,
  RegisterFrozen,
  RoundOpened,
  CountSealed,
  RoundEnded,
  RoundAnnounced,
  LotDrawn,
  LotCommitted,
  LotOpened,
  ElectedByAcclamation,
  ResultDeclared,
  ResultAnswered,
  ResultPublished,
  ElectedAnswered,
  ElectedLeft,
  SubstituteCalledIn,
  ReportSent,
  AttendanceRecorded,
  ComplaintLodged,
  ComplaintSettled,
  PapersDestroyed,
]);
export type ElectionEvent = NonNullable<(typeof electionEvents)['event']>;
export type ElectionFact<Type extends ElectionEvent['type']> = Extract<
  ElectionEvent,
  { type: Type }
>;
