import {
  AddAgendaItem,
  AdjournMeeting,
  AdjustRegister,
  AdmitGuest,
  Audience,
  CancelMeeting,
  Capacity,
  CastingVote,
  ChangeAgendaItem,
  ChangeMeetingDetails,
  ChangeTask,
  CorrectRecord,
  CountRegister,
  DecidePointOfOrder,
  DeclareConflict,
  DraftMeeting,
  ElectOfficer,
  EnterReservation,
  EnterStatement,
  EstablishRegister,
  FileUse,
  FindConvening,
  GuestRight,
  HandOverOffice,
  IssueNotice,
  ItemKind,
  ItemOutcome,
  Majority,
  MatterKind,
  MeetingKind,
  MeetingOffice,
  MoveAgendaItem,
  MoveNote,
  Owner,
  PassOverItem,
  PlausibleInstant,
  Procedure,
  Proceeding,
  proseField,
  ReportTask,
  ResumeMeeting,
  ReturnAfterConflict,
  SignedBy,
  StandAside,
  SubmitProposal,
  SupplementCorrection,
  SupportProposal,
  TakeUpItem,
  TellCalling,
  TellFirstReading,
  TellPapers,
  TieRule,
  WriteItemNote,
  WriteNote,
  WriteNoticeText,
} from '@klubba/domain';
import { z } from 'zod';
import { ChangedSince, Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';
import { ProposalView } from '../record/proposal.contract.ts';
import { ItemElectionView } from './item-election.contract.ts';
import { MeaningBody } from './meanings.contract.ts';

export * from './voting.contract.ts';

const id = z.uuid();
/** When it happened; now, unless told. */
/** When it happened: null where nobody knows the hour. Left out: now, on the day of the meeting; else not known. */
const at = PlausibleInstant.nullable().optional();
export const clauseTexts = z
  .array(
    z.strictObject({
      clauseId: id.optional(),
      text: proseField(10_000),
      meaning: MeaningBody.optional(),
    }),
  )
  .max(100);

export const MeetingParams = z.object({ organisationId: id, meetingId: id });
export const ItemParams = MeetingParams.extend({ itemId: id });
export const ProposalParams = MeetingParams.extend({ proposalId: id });
export const ClauseParams = MeetingParams.extend({ clauseId: id });

/** Hour and place are left out where nobody knows them. */
const unknown = {
  startsAt: DraftMeeting.shape.startsAt.default(null),
  place: DraftMeeting.shape.place.default(''),
};
export const DraftMeetingBody = DraftMeeting.omit({ type: true, timeZone: true }).extend({
  ...unknown,
  /** Starts with the association's standard agenda unless told not to. */
  standardAgenda: z.boolean().optional(),
  /** The meeting it follows in a series: it starts with what stands on every agenda there. */
  after: id.optional(),
  /** The meeting whose agenda it begins with, of this body or any other: its items in their order, without what was written or proposed under them. */
  copyOf: id.optional(),
});
export const ChangeMeetingDetailsBody = ChangeMeetingDetails.omit({ type: true }).extend(unknown);
/** A matter of any kind, unless told. */
export const AddAgendaItemBody = AddAgendaItem.omit({ type: true, itemId: true }).extend({
  kind: AddAgendaItem.shape.kind.default('matter'),
  matter: AddAgendaItem.shape.matter.default('general'),
  background: AddAgendaItem.shape.background.default(''),
});
export const ChangeAgendaItemBody = ChangeAgendaItem.omit({ type: true, itemId: true });
export const MoveAgendaItemBody = MoveAgendaItem.omit({ type: true, itemId: true });
/** Without recipients it goes to every member there is on the day. */
export const IssueNoticeBody = z.strictObject({
  at: PlausibleInstant.optional(),
  channels: IssueNotice.shape.channels,
  recipients: IssueNotice.shape.recipients.optional(),
  deviation: IssueNotice.shape.deviation.optional(),
  /** That it has gone out already, to all of them and by each of the channels, as whoever asks vouches. */
  told: z.boolean().optional(),
});
/** What is left out nobody knows. */
export const TellCallingBody = TellCalling.omit({ type: true }).extend({
  on: TellCalling.shape.on.default(null),
  channels: TellCalling.shape.channels.default([]),
  recipients: TellCalling.shape.recipients.default(null),
  allAgreed: TellCalling.shape.allAgreed.default(false),
});
export const TellPapersBody = TellPapers.omit({ type: true }).extend({
  on: TellPapers.shape.on.default(null),
  channels: TellPapers.shape.channels.default([]),
});
export const CancelMeetingBody = z.strictObject({
  at: PlausibleInstant.optional(),
  reason: CancelMeeting.shape.reason,
});
/** `on`: the day of a change after the notice, null where nobody knows; today where left out. An empty text takes it away. */
export const WriteNoticeTextBody = WriteNoticeText.omit({ type: true });
/** Nothing to say. */
export const Empty = z.strictObject({}).optional();
export const AtBody = z.strictObject({ at });
/** `openedBy`: null where nobody knows; left out, the chair of the body. */
export const OpenMeetingBody = z.strictObject({ at, openedBy: id.nullable().optional() });
/** One of the association's people or several, one who has been named at this meeting before, or somebody from elsewhere by name. */
export const ElectOfficerBody = ElectOfficer.omit({ type: true })
  .extend({ personId: id.optional(), personIds: z.array(id).min(1).max(20).optional(), at })
  .refine((body) => [body.personId, body.personIds, body.outsider].filter(Boolean).length === 1, {
    path: ['personId'],
    error: 'a person, several people, or somebody from elsewhere',
  });
export const HandOverOfficeBody = HandOverOffice.omit({ type: true }).extend({ at });
/** One of the association's people, or somebody from elsewhere by name. */
export const AdmitGuestBody = AdmitGuest.omit({ type: true, isSubstitute: true })
  .extend({
    personId: id.optional(),
    coopted: AdmitGuest.shape.coopted.default(false),
    rights: AdmitGuest.shape.rights.default([]),
    at,
  })
  .refine(({ personId, outsider }) => (personId === undefined) !== (outsider === undefined), {
    path: ['personId'],
    error: 'either a person or somebody from elsewhere',
  });
export const GuestParams = MeetingParams.extend({ personId: id });
export const FindConveningBody = FindConvening.omit({ type: true }).extend({ at });
export const EstablishRegisterBody = EstablishRegister.omit({
  ...{ type: true, refused: true, seats: true },
}).extend({ at });
export const CountRegisterBody = CountRegister.omit({ type: true }).extend({ at });
export const AdjustRegisterBody = AdjustRegister.omit({
  ...{ type: true, refused: true, seats: true },
}).extend({ at });
export const PassOverItemBody = PassOverItem.omit({ type: true, itemId: true }).extend({ at });
export const WriteItemNoteBody = WriteItemNote.omit({ type: true, itemId: true });
export const TakeUpItemBody = z.strictObject({ mark: TakeUpItem.shape.mark, at });
export const NoteParams = MeetingParams.extend({ noteId: id });
/** What is left out is empty. */
export const NoteBody = z.strictObject({
  heading: WriteNote.shape.heading.optional(),
  text: WriteNote.shape.text.optional(),
  table: WriteNote.shape.table.optional(),
});
export const MoveNoteBody = MoveNote.omit({ type: true, noteId: true });
export const MeetingTaskParams = MeetingParams.extend({ taskId: id });
const task = {
  owner: ChangeTask.shape.owner.optional(),
  dueOn: ChangeTask.shape.dueOn.optional(),
  text: ChangeTask.shape.text,
};
export const SetTaskBody = z.strictObject({
  ...task,
  /** The decision under the item that it follows from, if any: it stands or falls with its outcome. */
  decisionId: id.optional(),
  at,
});
export const ChangeTaskBody = z.strictObject(task);
export const ReportTaskBody = ReportTask.omit({ type: true, taskId: true });
export const SubmitProposalBody = SubmitProposal.omit({
  type: true,
  proposalId: true,
  clauses: true,
  outsiders: true,
}).extend({ clauses: clauseTexts });
export const SupportProposalBody = SupportProposal.omit({ type: true, proposalId: true }).extend({
  at,
});
export const MeetingDecisionParams = MeetingParams.extend({ decisionId: id });
export const CorrectRecordBody = CorrectRecord.pick({ right: true, reason: true });
export type CorrectRecordBody = z.input<typeof CorrectRecordBody>;
export const EnterStatementBody = EnterStatement.omit({ type: true, statementId: true }).extend({
  at,
});
export const ReturnAfterConflictBody = ReturnAfterConflict.omit({ type: true }).extend({ at });
export const EnterReservationBody = EnterReservation.omit({
  type: true,
  reservationId: true,
}).extend({
  at,
});
export const DeclareConflictBody = DeclareConflict.omit({ type: true }).extend({ at });

const { resumesOn, resumesAt, place } = AdjournMeeting.shape;
/** When and where it goes on, as far as it was said. */
const until = {
  resumesOn: resumesOn.optional(),
  resumesAt: resumesAt.optional(),
  place: place.optional(),
};
export const AdjournMeetingBody = z.strictObject({ ...until, at });
/** `on`: the day of `at` or, where nobody knows that, the day until which it was adjourned. */
export const ResumeMeetingBody = z.strictObject({
  on: ResumeMeeting.shape.on.optional(),
  register: ResumeMeeting.shape.register.optional(),
  at,
});
export const DecidePointOfOrderBody = DecidePointOfOrder.omit({
  type: true,
  pointId: true,
  by: true,
  adjourns: true,
}).extend({
  by: DecidePointOfOrder.shape.by.optional(),
  /** Where what carried is that the meeting breaks off: it does. */
  adjourns: z.strictObject(until).optional(),
  at,
});
export type DecidePointOfOrderBody = z.input<typeof DecidePointOfOrderBody>;

/** An item of an earlier meeting. */
export const FromItem = z.strictObject({ meetingId: id, itemId: id });
export const ContinueMatterBody = z.strictObject({ from: FromItem });
export const BringBackBody = z.strictObject({ from: FromItem });
export const TellFirstReadingBody = z.strictObject({
  on: TellFirstReading.shape.on,
  inForceOn: TellFirstReading.shape.inForceOn.optional(),
  decisionId: TellFirstReading.shape.decisionId.optional(),
});
/** A body whole, with those who sit in it that day; or people by name. */
export const StandAsideBody = z.strictObject({
  why: StandAside.shape.why,
  bodyId: id.nullable().optional(),
  personIds: z.array(id).max(500).optional(),
  at,
});

export const MeetingChanged = z.object({ meetingId: id, version: z.int() });
export const NoteChanged = MeetingChanged.extend({ noteId: id });
export const TaskSetAnswer = MeetingChanged.extend({ taskId: id });
export const ItemChanged = MeetingChanged.extend({ itemId: id });
export const ProposalChanged = MeetingChanged.extend({ proposalId: id, clauseIds: z.array(id) });
export const DecisionTaken = MeetingChanged.extend({
  decisionId: id,
  number: z.object({ year: z.int(), serial: z.int() }),
  outcome: z.enum(['carried', 'rejected']),
});

export const MeetingPhase = z.enum([
  'draft',
  'convened',
  'cancelled',
  'open',
  'adjourned',
  'closed',
  'inVerification',
  'verified',
]);
export type MeetingPhase = z.infer<typeof MeetingPhase>;

export const MeetingQuery = z.strictObject({
  phase: MeetingPhase.optional(),
  changedSince: ChangedSince,
  cursor: z.string().max(500).optional(),
  limit: Limit,
});

export const MeetingSummary = z.object({
  meetingId: id,
  bodyId: id,
  bodyName: z.string(),
  kind: MeetingKind,
  title: z.string(),
  startsOn: z.iso.date(),
  /** Null where nobody knows. */
  startsAt: z.string().nullable(),
  place: z.string(),
  phase: MeetingPhase,
  decisions: z.int(),
  /** Whether the minutes wait for your signature. */
  toSign: z.boolean(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

export const MeetingList = z.object({
  rendered: Rendered,
  meetings: z.array(MeetingSummary),
  next: z.string().nullable(),
});

/** A person as the record names them; null once erased. */
const Named = z.object({ personId: id, name: z.string().nullable() });

const Note = z.object({
  noteId: id,
  heading: z.string(),
  text: z.string(),
  /** Rows of cells, the heads first. */
  table: z.array(z.array(z.string())).nullable(),
});

const TaskView = z.object({
  taskId: id,
  itemId: id,
  owner: Owner.nullable(),
  dueOn: z.iso.date().nullable(),
  text: z.string(),
  status: z.enum(['set', 'underWay', 'stalled', 'done']),
  reports: z.array(
    z.object({
      status: z.enum(['underWay', 'stalled', 'done']),
      note: z.string(),
      on: z.iso.date(),
    }),
  ),
});

const ItemView = z.object({
  itemId: id,
  parentId: id.nullable(),
  /** As printed on the agenda: "4" or "4.11". */
  number: z.string(),
  title: z.string(),
  kind: ItemKind,
  matter: MatterKind,
  background: z.string(),
  /** The number that was given to it; null where it is counted. */
  given: z.string().nullable(),
  expectedAt: z.string().nullable(),
  presenter: z.string(),
  /** Whether the notice named it, and it is still about that. */
  isNamed: z.boolean(),
  /** That it was changed into something that the notice did not name; left out where it was not. */
  isAnother: z.literal(true).optional(),
  /** The first of its notes, where that is plain text. */
  note: z.string(),
  notes: z.array(Note),
  status: z.enum(['scheduled', 'open', 'closed', ...ItemOutcome.options]),
  /** What it carries is a recommendation to whoever may decide. */
  recommendation: z.boolean(),
  /** The matter it goes on with, over meetings: its own id, where it begins one. */
  matterId: id,
  /** The first reading, where statutes are read a second time here. */
  firstReading: z
    .object({ on: z.iso.date(), decisionId: id.nullable(), inForceOn: z.iso.date().nullable() })
    .nullable(),
  paragraph: z.int().nullable(),
  /** How its § is cited: "§ 12", "§ 10 a" or "4.9"; null until it is taken up. */
  cited: z.string().nullable(),
  takenUpAt: z.string().nullable(),
  /** What the rule set says of its matter: at the opening while the meeting runs, otherwise as in force on the day. */
  rule: z.object({
    competent: z.boolean(),
    mustBeInNotice: z.boolean(),
    majority: Majority,
    tie: TieRule,
    confirmed: z.boolean(),
  }),
  /** How many may vote on it now: the register less declared conflicts. */
  voters: z.int(),
  proceedings: z.array(Proceeding),
});

/** When something was, as far as anybody knows, and under which item. */
const Moment = z.object({ at: z.string().nullable(), itemId: id.nullable() });

/** One meeting as its record stands: the desk, the agenda builder and the minutes are views of this. */
const SignatureView = z.object({
  ...{ personId: id, method: SignedBy, at: z.string() },
  /** Who handed over the link, or attests what was signed with the pen, and on which day. */
  vouchedBy: id.nullable(),
  on: z.string().nullable(),
});

/** What of the minutes is signed on its own: a supplement that puts verified ones right, or one § that is verified at once. */
const PartView = z.object({
  kind: z.enum(['supplement', 'paragraph']),
  itemId: id,
  /** Of a supplement; else null. */
  ...{ supplementId: id.nullable(), number: z.int().nullable() },
  correction: SupplementCorrection.nullable(),
  /** What else it puts right, in its order. */
  also: z.array(z.object({ correctionId: id, correction: SupplementCorrection })),
  reason: z.string().nullable(),
  ...{ recordHash: z.string(), documentHash: z.string(), by: id, at: z.string() },
  signers: z.array(z.object({ personId: id, capacity: Capacity })),
  signatures: z.array(SignatureView),
  released: z.array(z.object({ personId: id, reason: z.string().nullable(), at: z.string() })),
  verifiedAt: z.string().nullable(),
  /** Why nobody signs it any more; null while it stands. */
  ended: z
    .object({
      how: z.enum(['objection', 'takenBack']),
      personId: id,
      reason: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
});

export const MeetingView = z.object({
  rendered: Rendered,
  meetingId: id,
  version: z.int(),
  /** Whether you may read the minutes, and the record with its trail. Without the latter, this is what the notice said. */
  sees: z.object({ minutes: z.boolean(), record: z.boolean() }),
  phase: MeetingPhase,
  bodyId: id,
  bodyName: z.string(),
  kind: MeetingKind,
  title: z.string(),
  startsOn: z.iso.date(),
  /** Null where nobody knows. */
  startsAt: z.string().nullable(),
  timeZone: z.string(),
  place: z.string(),
  noticeRule: z.object({
    days: z.int(),
    deadline: z.iso.date(),
    reference: z.string(),
    confirmed: z.boolean(),
  }),
  notice: z
    .object({
      at: z.string(),
      on: z.iso.date(),
      deadline: z.iso.date(),
      channels: z.array(z.string()),
      recipients: z.int(),
      deviation: z.string().nullable(),
      itemIds: z.array(id),
    })
    .nullable(),
  /** How it was called without Klubba: null is what nobody knows. */
  calling: z
    .object({
      on: z.iso.date().nullable(),
      channels: z.array(z.string()),
      recipients: z.int().nullable(),
      allAgreed: z.boolean(),
      itemIds: z.array(id),
    })
    .nullable(),
  /** What of the notice was changed after it: what stood before, and the day where somebody knows it. */
  changedAfterNotice: z.array(
    z.object({
      on: z.iso.date().nullable(),
      was: z.object({ title: z.string(), startsAt: z.string().nullable(), place: z.string() }),
    }),
  ),
  /** What the notice says before its agenda; empty where it says nothing, or is erased. */
  noticeText: z.string(),
  /** Its changes after the notice: what stood before, null once erased, and the day where somebody knows it. */
  noticeTextChanges: z.array(z.object({ on: z.iso.date().nullable(), was: z.string().nullable() })),
  /** How many messages of its outbox somebody has yet to be told; 0 for whoever does not see the record. */
  toBeTold: z.int(),
  /** Papers that followed the notice. */
  papers: z.array(z.object({ on: z.iso.date().nullable(), channels: z.array(z.string()) })),
  /** Those who are there without a vote, and what they may do. */
  guests: z.array(z.object({ personId: id, coopted: z.boolean(), rights: z.array(GuestRight) })),
  /** Annexes, and scans of what was signed on paper. */
  files: z.array(
    z.object({
      fileId: id,
      itemId: id.nullable(),
      use: FileUse,
      number: z.int().nullable(),
      title: z.string(),
      fileName: z.string(),
      mediaType: z.string(),
      size: z.int(),
      hash: z.string(),
      audience: Audience.nullable().describe(
        'Whom it is for; null for whoever may read the minutes',
      ),
      /** What it was before it was replaced, the first one first. */
      earlier: z.array(
        z.object({
          fileName: z.string(),
          mediaType: z.string(),
          size: z.int(),
          hash: z.string(),
        }),
      ),
    }),
  ),
  cancelled: z.object({ at: z.string(), reason: z.string() }).nullable(),
  /** The series it is in; null where it follows no other meeting. */
  seriesId: id.nullable(),
  /** The times it was broken off; `resumed` is null until it goes on. */
  adjournments: z.array(
    z.object({
      at: z.string().nullable(),
      resumesOn: z.iso.date().nullable(),
      resumesAt: z.string().nullable(),
      place: z.string().nullable(),
      resumed: z.object({ on: z.iso.date(), at: z.string().nullable() }).nullable(),
    }),
  ),
  openedAt: z.string().nullable(),
  openedBy: id.nullable(),
  closedAt: z.string().nullable(),
  verifiersNeeded: z.int(),
  quorum: z.int().nullable(),
  castingVote: CastingVote,
  /** How the meeting goes about what it does, by its rules. */
  procedure: Procedure,
  openItemId: id.nullable(),
  dulyConvened: z.boolean().nullable(),
  agendaAdopted: z.boolean(),
  items: z.array(ItemView),
  /** What was taken off the agenda before the meeting, and can be brought back. */
  removed: z.array(z.object({ itemId: id, title: z.string() })),
  tasks: z.array(TaskView),
  proposals: z.array(ProposalView),
  /** Who could vote on which decisions: one list for all that had the same, in the order of the decisions. */
  electorates: z.array(z.object({ decisionIds: z.array(id), personIds: z.array(id) })),
  /** Elections held under its items. */
  elections: z.array(ItemElectionView),
  officers: z.array(
    z.object({
      personId: id,
      office: MeetingOffice,
      from: Moment,
      /** Null while it is held. */
      to: Moment.nullable(),
    }),
  ),
  /** Officers who are none of the association's people, and where they come from. */
  outsiders: z.array(z.object({ personId: id, association: z.string() })),
  register: z.array(id).nullable(),
  /** How many may vote, where they are counted and not ticked off by name. */
  counted: z.object({ size: z.int(), about: z.boolean() }).nullable(),
  registerSteps: z.array(
    z.object({
      at: z.string().nullable(),
      itemId: id,
      in: z.array(id),
      out: z.array(id),
      size: z.int(),
    }),
  ),
  conflicts: z.array(
    z.object({
      personId: id,
      itemId: id,
      reason: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
  reservations: z.array(
    z.object({
      reservationId: id,
      decisionId: id,
      personId: id,
      text: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
  /** Decisions that were gavelled by mistake and taken back: they are none, and their numbers stay used. */
  takenBack: z.array(
    z.object({
      decisionId: id,
      number: z.object({ year: z.int(), serial: z.int() }),
      itemId: id,
      text: z.string(),
      takenBackAt: z.string(),
    }),
  ),
  /** The type of the event that can be taken back until the next act; null where none can. */
  lastAct: z.string().nullable(),
  parts: z.array(PartView),
  minutes: z.object({
    draft: z.int(),
    recordHash: z.string().nullable(),
    documentHash: z.string().nullable(),
    signers: z.array(z.object({ personId: id, capacity: Capacity })),
    signatures: z.array(SignatureView),
    objections: z.array(z.object({ personId: id, reason: z.string().nullable(), at: z.string() })),
    verifiedAt: z.string().nullable(),
    /** How they were signed, where that was on paper and outside of Klubba. */
    onPaper: z
      .object({
        signers: z.array(z.object({ personId: id, capacity: Capacity, on: z.string().nullable() })),
        scanId: id.nullable(),
        vouchedBy: id,
        at: z.string(),
      })
      .nullable(),
    /** Who does not sign, and why. */
    released: z.array(
      z.object({ personId: id, reason: z.string().nullable(), by: id, at: z.string() }),
    ),
  }),
  /** Everybody the record names, including those mentioned in its texts. */
  people: z.array(Named),
  bodies: z.array(z.object({ bodyId: id, name: z.string() })),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** Who may be ticked into the voting register on the day of the meeting, and why someone may not. */
export const Electorate = z.object({
  people: z.array(
    Named.extend({
      /** What tells somebody from another one of the same name; null where nobody else has it. */
      apart: z.string().nullable(),
      entitled: z.boolean(),
      /** Their seat in the body that meets; null where they have none, or all members meet. */
      seat: z.enum(['member', 'substitute']).nullable(),
      reason: z.string().nullable(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      /** Whether they were in the register of the last meeting of the body. */
      lastTime: z.boolean(),
    }),
  ),
});
export type Electorate = z.infer<typeof Electorate>;

export type DraftMeetingBody = z.input<typeof DraftMeetingBody>;
export type AddAgendaItemBody = z.input<typeof AddAgendaItemBody>;
export type ChangeAgendaItemBody = z.input<typeof ChangeAgendaItemBody>;
export type MoveAgendaItemBody = z.input<typeof MoveAgendaItemBody>;
export type IssueNoticeBody = z.input<typeof IssueNoticeBody>;
export type ElectOfficerBody = z.input<typeof ElectOfficerBody>;
export type TellCallingBody = z.input<typeof TellCallingBody>;
export type TellPapersBody = z.input<typeof TellPapersBody>;
export type SubmitProposalBody = z.input<typeof SubmitProposalBody>;
export type MeetingList = z.infer<typeof MeetingList>;
export type NoteBody = z.input<typeof NoteBody>;
export type SetTaskBody = z.input<typeof SetTaskBody>;
export type ReportTaskBody = z.input<typeof ReportTaskBody>;
