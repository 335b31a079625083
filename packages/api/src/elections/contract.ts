import { DecisionNumber, PlausibleDate, PlausibleInstant } from '@klubba/domain';
import {
  AddPollingPlace,
  AdmitAssociation,
  AdoptElectionRules,
  Answer,
  AnswerJointDouble,
  AnswerJointElection,
  AnswerResult,
  AppointOfficial,
  ChangeElection,
  ConfirmElectionRule,
  Consent,
  DeclareResult,
  DestroyPapers,
  DrawLot,
  ElectByAcclamation,
  ElectionPart,
  ElectionSubject,
  EndRound,
  EnteredCount,
  EnterVoters,
  EntryOrder,
  LodgeComplaint,
  NominateCandidate,
  PresentProposal,
  RecordAttendance,
  RecordConsent,
  RecordDeparture,
  SealCount,
  SendJointList,
  SendReport,
  SettleComplaint,
  SettleDouble,
  WriteCommitteeNote,
} from '@klubba/domain/election';
import { z } from 'zod';
import { LinkToken, LinkTokenBody } from '../access/link.contract.ts';
import { ElectionPhase, ElectionRuleSetView } from './election-view.contract.ts';

const id = z.uuid();
const name = z.string().nullable();
const date = z.iso.date();
/** When it happened; now, unless told. */
const at = PlausibleInstant.optional();
const on = PlausibleDate;

export const ElectionsParams = z.object({ organisationId: id });
export const ElectionParams = ElectionsParams.extend({ electionId: id });
export const AssociationParams = ElectionParams.extend({ associationId: id });
export const OfficialParams = ElectionParams.extend({ officialId: id });
export const PlaceParams = ElectionParams.extend({ placeId: id });
export const CandidateParams = ElectionParams.extend({ candidateId: id });
export const LotParams = ElectionParams.extend({ lotId: id });
export const ComplaintParams = ElectionParams.extend({ complaintId: id });
export const RoundParams = ElectionParams.extend({
  part: ElectionPart,
  round: z.coerce.number().int().min(1).max(2),
});

export const CallElectionBody = ChangeElection.omit({ type: true });
export const ChangeElectionBody = CallElectionBody;
/** Nothing to say. */
export const NothingToSay = z.strictObject({}).optional();
export const CallOffElectionBody = z.strictObject({ reason: EndRound.shape.note.min(1), at });
export const AdmitAssociationBody = AdmitAssociation.omit({ type: true, associationId: true });
export const AppointOfficialBody = AppointOfficial.omit({ type: true, officialId: true });
export const AddPollingPlaceBody = AddPollingPlace.omit({ type: true, placeId: true });
export const NominateCandidateBody = NominateCandidate.omit({
  type: true,
  candidateId: true,
}).extend({ at });
export const RecordConsentBody = RecordConsent.omit({ type: true, candidateId: true });
export const WithdrawCandidacyBody = z.strictObject({ at });
export const WriteCommitteeNoteBody = WriteCommitteeNote.omit({ type: true });
export const PresentProposalBody = PresentProposal.omit({ type: true }).extend({ at });
export const CloseNominationsBody = z.strictObject({ at });
export const ReopenNominationsBody = z.strictObject({
  reason: CallOffElectionBody.shape.reason,
  at,
});
export const EnterVotersBody = EnterVoters.omit({ type: true });
export const SettleDoubleBody = SettleDouble.omit({ type: true });
/** Who is proposed at the meeting, as many as the seats at most. */
export const ElectAtMeetingBody = z.strictObject({
  itemId: id,
  title: ChangeElection.shape.title,
  subject: ElectionSubject,
  seats: ChangeElection.shape.seats,
  personIds: z.array(id).min(1).max(100),
  from: ChangeElection.shape.from.default(null),
  until: ChangeElection.shape.until.default(null),
  /** Null where nobody knows the hour of the gavel. */
  at: PlausibleInstant.nullable().optional(),
});
/** Takes the register of the meeting as the host's list, where told so. */
export const FreezeRegisterBody = z.strictObject({ fromMeeting: z.boolean().optional(), at });
export const OpenRoundBody = z.strictObject({ part: ElectionPart, at });
export const SealCountBody = SealCount.omit({ type: true, entries: true }).extend({ at });
export const CountEntriesParams = ElectionParams.extend({
  part: ElectionPart,
  code: z.string().max(20),
});
export const CountEntryParams = CountEntriesParams.extend({ entry: EntryOrder });
const Said = z.strictObject({
  /** Row by row what is typed: `votes:ID`, `blank`. */
  rows: z.record(
    z.string().regex(/^[a-zA-Z]{1,20}(:[0-9a-f-]{36})?$/),
    z.string().regex(/^\d{0,6}$/),
  ),
  /** A line for each kind of paper: how many, then the numbers of its candidates. */
  lines: z
    .array(
      z
        .string()
        .max(5_000)
        .regex(/^[\d ,;:=]*$/),
    )
    .max(100_000),
  /** What it comes to, once it is whole and handed over. */
  counted: EnteredCount.nullable(),
});
/** Null drops it. */
export const KeepCountEntryBody = z.strictObject({ placeId: id.nullable(), said: Said.nullable() });
/** `said` is null while it is not yours to read. */
export const CountEntries = z.object({
  entries: z.array(
    z.object({
      placeId: id.nullable(),
      entry: EntryOrder,
      by: id,
      name,
      isWhole: z.boolean(),
      said: Said.nullable(),
    }),
  ),
});
export type CountEntries = z.infer<typeof CountEntries>;
export type KeepCountEntryBody = z.input<typeof KeepCountEntryBody>;
export const EndRoundBody = EndRound.omit({ type: true }).extend({ at });
export const AnnounceRoundBody = z.strictObject({ part: ElectionPart, at });
export const DrawLotBody = DrawLot.omit({ type: true }).extend({ at });
export const CommitLotBody = z.strictObject({ part: ElectionPart, at });
export const OpenLotBody = z.strictObject({ words: DrawLot.shape.how, at });
export const ElectByAcclamationBody = ElectByAcclamation.omit({ type: true }).extend({ at });
/** At the meeting under an item of it, or by somebody else as told. */
export const DeclareResultBody = z.strictObject({
  itemId: id.nullable(),
  outside: DeclareResult.shape.outside,
  at,
});
export const PublishResultBody = z.strictObject({ at });
export const RecordAnswerBody = z.strictObject({ answer: Answer, on });
export const RecordDepartureBody = RecordDeparture.omit({ type: true, candidateId: true });
export const CallInSubstituteBody = z.strictObject({ on });
export const SendReportBody = SendReport.omit({ type: true });
export const RecordAttendanceBody = RecordAttendance.omit({ type: true });
export const LodgeComplaintBody = LodgeComplaint.omit({ type: true, complaintId: true });
export const SettleComplaintBody = SettleComplaint.omit({ type: true, complaintId: true });
export const DestroyPapersBody = DestroyPapers.omit({ type: true });

export const ElectionChanged = z.object({ electionId: id, version: z.int() });
export const AssociationAdmitted = ElectionChanged.extend({ associationId: id });
export const OfficialAppointed = ElectionChanged.extend({ officialId: id });
export const PlaceAdded = ElectionChanged.extend({ placeId: id });
export const ComplaintLodged = ElectionChanged.extend({ complaintId: id });
export const ElectedAtMeeting = ElectionChanged.extend({
  decisionId: id,
  number: DecisionNumber.nullable(),
});
export const CandidateChanged = ElectionChanged.extend({ candidateId: id });
export const LotCommitted = ElectionChanged.extend({ lotId: id, commitment: z.string() });

export const ElectionSummary = z.object({
  electionId: id,
  title: z.string(),
  phase: ElectionPhase,
  subject: ElectionSubject,
  seats: z.int(),
  substitutes: z.int(),
  meetingId: id.nullable(),
  calledOn: date,
  declaredOn: date.nullable(),
});
export type ElectionSummary = z.infer<typeof ElectionSummary>;

/** The latest called first. */
export const ElectionList = z.object({ elections: z.array(ElectionSummary) });
export type ElectionList = z.infer<typeof ElectionList>;

export * from './election-view.contract.ts';

/** What `klubba count` reads, and what the count rests on; see `docs/counting.md`. */
export const ElectionEvidence = z.record(z.string(), z.unknown());

export const AnswerConsentBody = LinkTokenBody.extend({ to: Consent });
export const ConsentAnswered = z.object({ to: Consent });

/** What somebody is asked by a link. */
export const ConsentAsked = z.object({
  title: z.string(),
  seats: z.int(),
  substitutes: z.int(),
  association: z.string(),
  name,
  /** What they have answered; null while they have not. */
  consent: Consent.nullable(),
  /** Whether they can still answer. */
  open: z.boolean(),
});
export type ConsentAsked = z.infer<typeof ConsentAsked>;

export const AnswerConfirmationBody = AnswerResult.pick({
  ...{ agrees: true, name: true, reason: true },
}).extend({ token: LinkToken });
export const ConfirmationAnswered = z.object({ agrees: z.boolean(), at: z.string() });
const Placed = z.object({
  name,
  association: z.string(),
  /** Whether they are of the association that is asked. */
  own: z.boolean(),
});
/** What an association is asked to confirm by a link. */
export const ConfirmationAsked = z.object({
  title: z.string(),
  host: z.string(),
  association: z.string(),
  declaredAt: z.string(),
  evidenceHash: z.string(),
  elected: z.array(Placed),
  substitutes: z.array(Placed),
  /** What has been answered by this link; null while it waits. */
  answer: ConfirmationAnswered.nullable(),
});
export type ConfirmationAsked = z.infer<typeof ConfirmationAsked>;

export const AdoptElectionRulesBody = AdoptElectionRules.omit({ type: true });
export const ConfirmElectionRuleBody = ConfirmElectionRule.pick({ rule: true, reference: true });
export const ElectionRulesParams = ElectionsParams.extend({
  version: z.coerce.number().int().min(1),
});
export const ElectionRulesChanged = z.object({ version: z.int() });
export const ElectionRulesQuery = z.strictObject({ on: on.optional() });
/** All of them, the latest first, and those that elections are called under on the day. */
export const ElectionRulesList = z.object({
  version: z.int(),
  on: date,
  inForce: z.object({ delegates: ElectionRuleSetView, offices: ElectionRuleSetView }),
  ruleSets: z.array(ElectionRuleSetView),
});
export type ElectionRulesList = z.infer<typeof ElectionRulesList>;
export type AdoptElectionRulesBody = z.input<typeof AdoptElectionRulesBody>;
export type ConfirmElectionRuleBody = z.input<typeof ConfirmElectionRuleBody>;

export const JointElectionParams = ElectionsParams.extend({ hostId: id, electionId: id });
/** `callHash` is of the call as it was read; as it stands where left out. */
export const AnswerJointElectionBody = AnswerJointElection.pick({ takesPart: true }).extend({
  callHash: AnswerJointElection.shape.callHash.optional(),
});
/** Those who came, or all who may vote on the day where left out. */
export const SendJointListBody = SendJointList.pick({ as: true }).extend({
  personIds: z.array(id).max(10_000).optional(),
});
export const AnswerJointDoubleBody = AnswerJointDouble.omit({ type: true, phase: true, at: true });
export const DestroyJointListBody = z.strictObject({ on });
export const JointElectionChanged = z.object({ electionId: id, version: z.int() });
const JointInvitation = z.object({
  hostId: id,
  host: z.string(),
  electionId: id,
  associationId: id,
  /** As what the host has this association. */
  as: z.string(),
  phase: ElectionPhase,
  released: z.boolean(),
  title: z.string(),
  seats: z.int(),
  substitutes: z.int(),
  /** The places of its own. */
  own: z.object({ seats: z.int().nullable(), substitutes: z.int().nullable() }).nullable(),
  electorate: z.string(),
  eligibility: z.string(),
  nominateBy: z.string().nullable(),
  complaintsUntil: date.nullable(),
  meeting: z.object({ title: z.string(), place: z.string() }).nullable(),
  /** Of the vote; today where no meeting is named. */
  day: date,
  callHash: z.string(),
  /** What this association has answered; `current` while the call is as it was answered. */
  answer: z.object({ takesPart: z.boolean(), at: z.string(), current: z.boolean() }).nullable(),
  sent: z.object({ voters: z.int(), at: z.string() }).nullable(),
  destroyedOn: date.nullable(),
});
export type JointInvitation = z.infer<typeof JointInvitation>;
export const JointInvitationList = z.object({ invitations: z.array(JointInvitation) });
export type JointInvitationList = z.infer<typeof JointInvitationList>;
/** Where it is one person, they vote with `associationId`. */
const DoubleAnswer = z.object({ same: z.boolean(), associationId: id.nullable() });
export const JointElectionView = JointInvitation.extend({
  /** Those of this association who may vote on the day. */
  voters: z.array(z.object({ personId: id, name: z.string() })),
  /** As it was sent. */
  list: z
    .object({
      voters: z.array(z.object({ personId: id.nullable(), name: z.string() })),
      unnamed: z.int(),
      at: z.string(),
    })
    .nullable(),
  /** Those on the own list whom the host has found on another one as well: what this association says, and what the other does. */
  doubles: z.array(
    z.object({
      name: z.string(),
      associationId: id.nullable(),
      otherId: id.nullable(),
      /** The other association. */
      other: z.string(),
      /** As both have said the same; null while it is open. */
      same: z.boolean().nullable(),
      mine: DoubleAnswer.nullable(),
      theirs: DoubleAnswer.nullable(),
    }),
  ),
});
export type JointElectionView = z.infer<typeof JointElectionView>;

export const RecordJointResultBody = z.strictObject({ hostId: id, electionId: id });
export const JointResultRecorded = z.object({ electionId: id, version: z.int() });

/** What elections that other associations host came to for this one, the latest first. */
export const JointElectionList = z.object({
  elections: z.array(
    z.object({
      electionId: id,
      host: z.string(),
      title: z.string(),
      declaredAt: z.string(),
      evidenceHash: z.string(),
      leafHash: z.string(),
      own: z.array(z.object({ candidateId: id, part: ElectionPart, place: z.int(), name })),
    }),
  ),
});
export type JointElectionList = z.infer<typeof JointElectionList>;

export type ElectAtMeetingBody = z.input<typeof ElectAtMeetingBody>;
export type CallElectionBody = z.input<typeof CallElectionBody>;
export type AppointOfficialBody = z.input<typeof AppointOfficialBody>;
export type NominateCandidateBody = z.input<typeof NominateCandidateBody>;
export type RecordConsentBody = z.input<typeof RecordConsentBody>;
export type PresentProposalBody = z.input<typeof PresentProposalBody>;
export type EnterVotersBody = z.input<typeof EnterVotersBody>;
export type SealCountBody = z.input<typeof SealCountBody>;
export type DrawLotBody = z.input<typeof DrawLotBody>;
export type ElectByAcclamationBody = z.input<typeof ElectByAcclamationBody>;
export type DeclareResultBody = z.input<typeof DeclareResultBody>;
