import { z } from 'zod';
import type { Role } from '../access/role.ts';
import { DecisionNumber } from '../meeting/vocabulary.ts';
import { lineField, proseField } from '../text-field.ts';

const id = z.uuid();
const line = z.int().min(0).max(100_000);

/** To whom a motion goes: a congress, or a body of the association itself. */
export const Addressee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('congress'), congressId: id }),
  z.strictObject({ kind: z.literal('body'), bodyId: id }),
]);
export type Addressee = z.infer<typeof Addressee>;

type Text = (most: number, least?: 0 | 1) => z.ZodType<string, string>;
const anyText: Text = () => z.string();

const lines = { textId: id, versionId: id, from: line, to: line };

/**
 * What a clause does to a text with numbered lines, in the version that it was written against. `insert` puts lines in after line `from`,
 * `delete` and `replace` are about the lines `from` to `to`, both counted from 1; the others are about the text as a whole.
 */
const textChangeOf = (prose: Text) =>
  z.discriminatedUnion('operation', [
    z.strictObject({ operation: z.literal('insert'), ...lines, put: prose(20_000) }),
    z.strictObject({ operation: z.literal('delete'), ...lines }),
    z.strictObject({ operation: z.literal('replace'), ...lines, put: prose(20_000) }),
    z.strictObject({ operation: z.literal('reject'), textId: id, versionId: id }),
    z.strictObject({
      operation: z.literal('substitute'),
      ...{ textId: id, versionId: id, put: prose(400_000, 0) },
    }),
    z.strictObject({
      operation: z.literal('interim'),
      ...{ textId: id, versionId: id, put: prose(400_000, 0) },
    }),
    z.strictObject({ operation: z.literal('referBack'), textId: id, versionId: id }),
  ]);

const clauseOf = (one: Text, prose: Text) =>
  z.strictObject({
    clauseId: id,
    text: prose(4_000),
    change: textChangeOf(prose).nullable(),
    /** What another's amendment this one takes in, as it is cited: "B12 att 2". */
    takesIn: one(200).nullable(),
  });

const motionTextOf = (one: Text, prose: Text) =>
  z.strictObject({
    title: one(300),
    reasoning: prose(60_000, 0),
    clauses: z.array(clauseOf(one, prose)).max(100),
  });

/** A motion as it is asked for: its texts are tidied, and what cannot be read is refused. An idea has no clause yet. */
export const MotionText = motionTextOf(lineField, proseField);
export type MotionText = z.infer<typeof MotionText>;
export type MotionClause = MotionText['clauses'][number];
export type TextChange = NonNullable<MotionClause['change']>;

/** As it was written once; fields grow stricter, facts do not. */
export const KeptMotionText = motionTextOf(anyText, anyText);

/** Who takes part in writing a motion. A reader may comment. */
export const Part = z.enum(['author', 'reader']);
export type Part = z.infer<typeof Part>;

export const BackerKind = z.enum(['person', 'association', 'district']);
export type BackerKind = z.infer<typeof BackerKind>;

/** Whether it is backed as it stands, or in what is essential. */
export const BackedAs = z.enum(['whole', 'essential']);
export type BackedAs = z.infer<typeof BackedAs>;

/** What somebody recommends, or answers, on one clause. */
export const Answer = z.enum(['grant', 'answered', 'reject']);
export type Answer = z.infer<typeof Answer>;

/** What an opinion is for: how the association should take it, where the group stands, or what delegates are advised, who are not bound. */
export const OpinionFor = z.enum(['meeting', 'stance', 'delegates']);
export type OpinionFor = z.infer<typeof OpinionFor>;

/** What a member meeting made of a motion. */
export const Standing = z.enum(['standsBehind', 'standsBehindWithChanges', 'doesNot', 'tabled']);
export type Standing = z.infer<typeof Standing>;

/** What became of one clause where it was decided. */
export const ClauseOutcome = z.enum([
  'granted',
  'rejected',
  'deemedAnswered',
  'filed',
  'delegated',
  'tabled',
  'lapsed',
  'notTreated',
  'withdrawn',
  'reservationGranted',
]);
export type ClauseOutcome = z.infer<typeof ClauseOutcome>;

/** Votes where a division was held. */
export const Figures = z.strictObject({
  for: z.int().min(0),
  against: z.int().min(0),
  abstained: z.int().min(0).nullable(),
});
export type Figures = z.infer<typeof Figures>;

/** Whether a reservation is on the answer, or on the proposal that the motion would change. */
export const ReservationOn = z.enum(['answer', 'baseProposal']);
export type ReservationOn = z.infer<typeof ReservationOn>;

export const DecisionRef = z.strictObject({
  meetingId: id,
  itemId: id,
  decisionId: id,
  number: DecisionNumber,
  decidedOn: z.iso.date(),
});
export type DecisionRef = z.infer<typeof DecisionRef>;

/** What the record of a meeting says now of the question that was put there. */
export const StandingDecision = z.strictObject({
  ...{ meetingId: id, bodyId: id, itemId: id },
  standing: Standing.or(z.literal('undecided')),
  decisions: z.array(DecisionRef),
  /** What became of each clause that was asked; the wording where the meeting put another in its place. */
  clauses: z.array(
    z.strictObject({
      ...{ clauseId: id, carried: z.boolean(), text: z.string().nullable() },
    }),
  ),
  /** Asked as a whole and changed: which clauses came to read what, the meeting's words do not say. */
  untold: z.boolean(),
});
export type StandingDecision = z.infer<typeof StandingDecision>;

/** Who asks, by what they may do in the association. */
export type Viewer = { readonly personId: string; readonly roles: readonly Role[] };
