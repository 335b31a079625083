import {
  AssignDecision,
  Carried,
  DecisionNumber,
  ElectedBy,
  ExecuteDecision,
  FollowUpDecision,
  Majority,
  MatterKind,
  MeetingKind,
  Method,
  Owner,
  Progress,
  ReassignDecision,
  Replacing,
  ReportDecisionProgress,
  TieRule,
} from '@klubba/domain';
import { z } from 'zod';
import { ChangedSince, Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';
import { ItemElectionFigures } from '../record/item-election.contract.ts';
import { ProposalView } from '../record/proposal.contract.ts';
import { Standing } from './standing.contract.ts';

const id = z.uuid();
const date = z.iso.date();

export const DecisionParams = z.object({ organisationId: id, decisionId: id });

/** How far a decision has been carried out. */
export const DecisionStatus = z.enum([
  'unassigned',
  'assigned',
  'underWay',
  'stalled',
  'executed',
  'followedUp',
]);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** Without any of them: all decisions, the newest first. `q` is searched as Swedish text, "quoted phrases" and -not included. */
export const DecisionQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  year: z.coerce.number().int().min(1900).max(9999).optional(),
  outcome: Carried.optional(),
  ownerId: id.optional(),
  meetingId: id.optional(),
  /** `overdue`: not carried out after its due date. */
  status: z.enum([...DecisionStatus.options, 'overdue']).optional(),
  changedSince: ChangedSince,
  cursor: z.string().max(500).optional(),
  limit: Limit,
});

const OwnerView = Owner.extend({ name: z.string().nullable() });

export const DecisionSummary = z.object({
  decisionId: id,
  number: DecisionNumber,
  text: z.string(),
  outcome: Carried,
  meetingId: id,
  meetingTitle: z.string(),
  meetingKind: MeetingKind,
  bodyId: id,
  bodyName: z.string(),
  itemId: id,
  itemTitle: z.string(),
  paragraph: z.int(),
  /** How the minutes cite it: "§ 12", "§ 10 a" or "4.9". */
  cited: z.string(),
  /** Its number on the agenda then; null in records before that was kept. */
  agendaNumber: z.string().nullable(),
  at: z.string().nullable(),
  decidedOn: date,
  owner: OwnerView.nullable(),
  dueOn: date.nullable(),
  status: DecisionStatus,
  overdue: z.boolean(),
  /** When it was taken back, having been gavelled by mistake: it is no decision then. */
  takenBackAt: z.string().nullable(),
  /** The number of the supplement that put right what the verified minutes say of it; null where none did. */
  supplement: z.int().nullable(),
  /** Whether it holds, and if not why; since when, where that is another day than its own. */
  standing: Standing,
  inForceOn: date.nullable(),
  replacedBy: z.object({ decisionId: id, number: DecisionNumber }).nullable(),
});
export type DecisionSummary = z.infer<typeof DecisionSummary>;

const Named = z.object({ personId: id, name: z.string().nullable() });

export const DecisionList = z.object({
  rendered: Rendered,
  decisions: z.array(DecisionSummary),
  /** Those whom the texts mention. */
  people: z.array(Named),
  next: z.string().nullable(),
});
export type DecisionList = z.infer<typeof DecisionList>;

/** One thing that was done about a decision after the gavel. */
export const FollowUpStep = z.object({
  type: z.enum(['assigned', 'reassigned', 'progress', 'executed', 'followedUp']),
  /** The day it concerns; for an assignment the day it was recorded. */
  on: date,
  recordedAt: z.string(),
  by: id.nullable(),
  owner: Owner.nullable(),
  dueOn: date.nullable(),
  progress: Progress.nullable(),
  /** The reason, the note or the evidence. */
  note: z.string().nullable(),
  meetingId: id.nullable(),
});

/** One decision with its grounds and what became of it. */
export const DecisionView = DecisionSummary.extend({
  rendered: Rendered,
  /** Of what is done about it: for If-Match. */
  version: z.int(),
  /** Whether you may open its meeting and read its minutes. */
  sees: z.object({ meeting: z.boolean(), minutes: z.boolean() }),
  matter: MatterKind,
  /** Null where it is an election: nobody moved it. */
  proposalId: id.nullable(),
  clauseId: id.nullable(),
  /** Before an amendment carried. */
  originalText: z.string().nullable(),
  divisionDemanded: z.boolean(),
  method: z.union([
    Method,
    z.object({ kind: z.literal('election'), electionId: id, by: ElectedBy }),
  ]),
  /** Who stood and what was counted, where people were elected under the item. */
  election: ItemElectionFigures.nullable(),
  /** What the rule set said of such a matter that day. */
  rule: z.object({
    ruleSetVersion: z.int(),
    majority: Majority,
    tie: TieRule,
    confirmed: z.boolean(),
  }),
  /** How many were entitled to vote on it. */
  voters: z.int(),
  /** Everything that was proposed under its item and not withdrawn. */
  proposals: z.array(ProposalView),
  reservations: z.array(
    z.object({
      reservationId: id,
      personId: id,
      text: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
  conflicts: z.array(
    z.object({ personId: id, reason: z.string().nullable(), at: z.string().nullable() }),
  ),
  /** The earlier decisions that it repealed or superseded. */
  replaces: z.array(
    z.object({ ...{ decisionId: id, number: DecisionNumber, text: z.string() }, how: Replacing }),
  ),
  matterId: id,
  minutesVerifiedAt: z.string().nullable(),
  followUp: z.array(FollowUpStep),
  people: z.array(Named),
  bodies: z.array(z.object({ bodyId: id, name: z.string() })),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const AssignDecisionBody = AssignDecision.omit({
  type: true,
  meetingId: true,
  decidedOn: true,
});
export const ReassignDecisionBody = ReassignDecision.omit({ type: true });
export const ReportDecisionProgressBody = ReportDecisionProgress.omit({ type: true });
export const ExecuteDecisionBody = ExecuteDecision.omit({ type: true });
export const FollowUpDecisionBody = FollowUpDecision.omit({ type: true });
/** The later decision that repeals this one or takes its place. */
export const ReplaceDecisionBody = z.strictObject({ by: id, how: Replacing });

export type AssignDecisionBody = z.input<typeof AssignDecisionBody>;
export type ReassignDecisionBody = z.input<typeof ReassignDecisionBody>;
export type ReportDecisionProgressBody = z.input<typeof ReportDecisionProgressBody>;
export type ExecuteDecisionBody = z.input<typeof ExecuteDecisionBody>;
export type ReplaceDecisionBody = z.input<typeof ReplaceDecisionBody>;
export type FollowUpDecisionBody = z.input<typeof FollowUpDecisionBody>;

export const DecisionChanged = z.object({ decisionId: id, version: z.int() });

/** One decision on a fee. What is null nobody said. */
const DecidedFee = z.object({
  decisionId: id,
  number: DecisionNumber,
  meetingId: id,
  bodyName: z.string(),
  cited: z.string(),
  decidedOn: date,
  /** In öre. */
  amount: z.int(),
  unit: z.string(),
  from: date.nullable(),
  /** From its own day, or from the decision's. */
  effectiveFrom: date,
  /** What holds on the day, what will, what did; and what does not, by its decision's standing. */
  state: z.enum(['inForce', 'upcoming', 'past', 'notInForce']),
  standing: Standing,
});
/** The fees that have been decided, by name: what holds first, then what was, the latest first. */
export const FeeList = z.object({
  on: date,
  fees: z.array(z.object({ name: z.string(), decided: z.array(DecidedFee) })),
});
export type FeeList = z.infer<typeof FeeList>;
