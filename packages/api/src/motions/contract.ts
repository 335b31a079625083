import { DeadlineFor } from '@klubba/domain/congress';
import {
  Addressee,
  Answer,
  BackedAs,
  BackerKind,
  BeginMotion,
  ClauseOutcome,
  CommentOn,
  DecisionRef,
  Figures,
  KeptMotionText,
  MotionText,
  NextStep,
  OpinionFor,
  Part,
  PossibleStep,
  RecordOutcomes,
  ReservationOn,
  SettleComment,
  Stage,
  Standing,
  StandingDecision,
  Summary,
} from '@klubba/domain/motion';
import { z } from 'zod';
import { ChangedSince, Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';
import { MotionParams, MotionsParams } from './params.contract.ts';

const id = z.uuid();
const at = z.iso.datetime();

export { MotionParams, MotionsParams };

/** A clause that is new has no id yet. */
const ClauseBody = MotionText.shape.clauses.element.partial({
  ...{ clauseId: true, change: true, takesIn: true },
});
export const MotionTextBody = MotionText.extend({
  reasoning: MotionText.shape.reasoning.default(''),
  clauses: z.array(ClauseBody).max(100).default([]),
});
export const BeginMotionBody = MotionTextBody.extend({
  addressee: Addressee,
  othersBy: BeginMotion.shape.othersBy.default(null),
});
export const WriteMotionTextBody = MotionTextBody.extend({
  basis: id,
  settles: z.array(id).max(20).default([]),
});

/** What somebody is writing, on which version. */
export const KeepAutosaveBody = z.strictObject({
  said: MotionTextBody.extend({ basis: id, title: z.string().max(300) }).nullable(),
});
export const MotionAutosave = z.object({
  ...{ savedAt: at, basis: id, title: z.string(), reasoning: z.string() },
  clauses: z.array(
    KeptMotionText.shape.clauses.element.partial({ clauseId: true, change: true, takesIn: true }),
  ),
});
export type MotionAutosave = z.output<typeof MotionAutosave>;
export const MotionAutosaved = z.object({ autosave: MotionAutosave.nullable() });
export type MotionAutosaved = z.output<typeof MotionAutosaved>;

export const CommentOnMotionBody = CommentOn.omit({
  type: true,
  commentId: true,
  by: true,
  at: true,
})
  .partial({ quote: true, text: true, suggestion: true })
  .extend({
    quote: CommentOn.shape.quote.default(''),
    text: CommentOn.shape.text.default(''),
    suggestion: CommentOn.shape.suggestion.default(null),
  });
export const CommentParams = MotionParams.extend({ commentId: id });
export const SettleCommentBody = z.strictObject({
  accepted: z.boolean(),
  note: SettleComment.shape.note.default(''),
});

export const MotionChanged = z.object({ motionId: id, version: z.int() });

export const MotionVersionView = z.object({
  ...{ versionId: id, number: z.int(), basis: id.nullable(), hash: z.string() },
  ...{ isAside: z.boolean(), settles: z.array(id), by: id, at },
  text: KeptMotionText.nullable(),
});

const ClauseView = KeptMotionText.shape.clauses.element.extend({
  answer: Answer.nullable(),
  outcome: z
    .object({
      ...{
        outcome: ClauseOutcome,
        reservation: z.int().nullable(),
        wording: z.string().nullable(),
      },
      ...{ figures: Figures.nullable(), source: z.string(), confirmed: z.boolean() },
      on: z.iso.date().nullable(),
    })
    .nullable(),
  /** Whether it was decided otherwise than it was answered; null where one of both is not told. */
  differsFromAnswer: z.boolean().nullable(),
});

const OpinionView = z.object({
  ...{ opinionId: id, number: z.int(), purpose: OpinionFor, bodyId: id.nullable() },
  ...{ by: id, at, text: z.string() },
  clauses: z.array(z.object({ clauseId: id, answer: Answer.nullable() })),
  wordings: z.array(z.object({ clauseId: id, text: z.string() })),
  reservations: z.array(z.object({ personId: id, text: z.string(), at })),
});

/** A meeting as a motion's story names it. */
const MeetingNamed = z.object({ title: z.string(), startsOn: z.iso.date(), bodyId: id });

const StandingNow = z.object({
  standing: StandingDecision.shape.standing,
  decisions: z.array(DecisionRef),
  clauses: StandingDecision.shape.clauses,
  untold: z.boolean(),
});

const answered = z.array(
  z.object({ clauseId: id, answer: Answer, wording: z.string().nullable() }),
);

/** A motion as far as somebody may see it: the text as it stands, its whole story, and what may be done. */
export const MotionView = z.object({
  rendered: Rendered,
  ...{ motionId: id, version: z.int(), addressee: Addressee, stage: Stage },
  summary: Summary.nullable(),
  othersBy: z.string().nullable(),
  ...{ title: z.string(), reasoning: z.string(), versionId: id, hash: z.string() },
  clauses: z.array(ClauseView),
  authors: z.array(z.object({ personId: id, as: Part })),
  contactId: id.nullable(),
  topics: z.array(z.string()),
  dependency: z.object({ onMotionId: id.nullable(), note: z.string() }).nullable(),
  backers: z.array(
    z.object({
      ...{ backerId: id, kind: BackerKind, as: BackedAs, personId: id.nullable() },
      ...{ name: z.string().nullable(), decision: z.string().nullable() },
    }),
  ),
  /** Null where only those who write see them. */
  writing: z
    .object({
      versions: z.array(MotionVersionView),
      unsettled: z.array(id),
      comments: z.array(
        z.object({
          ...{ commentId: id, versionId: id, by: id, at },
          said: z
            .object({
              ...{ part: z.string(), quote: z.string(), text: z.string() },
              suggestion: z.string().nullable(),
            })
            .nullable(),
          settled: z.object({ accepted: z.boolean(), note: z.string(), by: id, at }).nullable(),
        }),
      ),
    })
    .nullable(),
  preparing: z.object({ bodyId: id.nullable(), at }).nullable(),
  opinions: z.array(OpinionView),
  placed: z
    .object({
      ...{ meetingId: id, itemId: id, versionId: id, at, meeting: MeetingNamed },
      clauses: z.array(z.object({ clauseId: id, asks: z.array(id) })),
      /** What the record of the meeting says by now; null where its question is gone. */
      record: StandingNow.nullable(),
    })
    .nullable(),
  stood: z.array(
    z.object({
      ...{ meetingId: id, itemId: id, standing: Standing, versionId: id, at },
      ...{ askedVersionId: id, meeting: MeetingNamed },
      decisions: z.array(DecisionRef),
      /** What the record of the meeting says by now: it may have been put right, or undone. */
      now: StandingNow.nullable(),
    }),
  ),
  /** The version that the association stands behind. */
  adoptedVersionId: id.nullable(),
  district: z
    .object({ district: z.string(), on: z.iso.date().nullable(), evidence: z.string() })
    .nullable(),
  sendings: z.array(
    z.object({
      ...{ sendingId: id, versionId: id, hash: z.string(), bodyId: id.nullable() },
      ...{ personId: id.nullable(), to: z.string(), how: z.string(), on: z.iso.date() },
      at: at.nullable(),
      receipt: z
        .object({ receivedAt: at.nullable(), reply: z.string(), evidence: z.string() })
        .nullable(),
    }),
  ),
  registered: z.object({ number: z.string(), classLetter: z.string().nullable() }).nullable(),
  answers: z.array(
    z.object({
      ...{ answerId: id, number: z.int(), by: z.string(), text: z.string() },
      ...{ clauses: answered, on: z.iso.date().nullable() },
    }),
  ),
  reservations: z.array(
    z.object({
      ...{ reservationId: id, number: z.int(), on: ReservationOn, by: z.string() },
      ...{ text: z.string(), clauses: answered },
    }),
  ),
  withdrawn: z.object({ reason: z.string(), at }).nullable(),
  followUps: z.array(z.object({ note: z.string(), on: z.iso.date() })),
  isPublic: z.boolean(),
  /** Deadlines that something came after. */
  late: z.array(
    z.object({
      what: z.enum(['sending', 'district', 'meeting']),
      sendingId: id.nullable(),
      deadline: z.object({ deadlineId: id, for: DeadlineFor, name: z.string(), at }),
      at: z
        .union([z.iso.datetime(), z.iso.date()])
        .describe('When it came: a moment, or a day where nobody knows the hour'),
      evidence: z.string(),
    }),
  ),
  /** The name of the congress, or of the body, that it goes to. */
  to: z.string(),
  /** What it waits for; null where it waits for nothing. */
  next: NextStep.nullable(),
  possible: z
    .array(PossibleStep)
    .describe('What the rules would let be told of it or done with it now, by whoever may'),
  /** The motion that it depends on, where one may see that. */
  dependsOn: z.object({ motionId: id, title: z.string() }).nullable(),
  may: z.object({
    ...{ write: z.boolean(), comment: z.boolean(), arrange: z.boolean() },
    /** Write its text, which may stand as it is while all else may be told. */
    rewrite: z.boolean(),
  }),
  people: z.array(z.object({ personId: id, name: z.string().nullable() })),
  bodies: z.array(z.object({ bodyId: id, name: z.string() })),
});
export type MotionView = z.output<typeof MotionView>;

export const MotionQuery = z.strictObject({
  /** Words of it, in any form. */
  q: z.string().max(200).optional(),
  stage: Stage.optional(),
  congressId: id.optional(),
  class: z.string().max(5).optional(),
  topic: z.string().max(60).optional(),
  whose: z.enum(['ours', 'others', 'mine']).optional(),
  changedSince: ChangedSince,
  cursor: z.string().optional(),
  limit: Limit,
});

export const MotionSummary = z.object({
  ...{ motionId: id, addressee: Addressee, stage: Stage, title: z.string() },
  othersBy: z.string().nullable(),
  number: z.string().nullable(),
  classLetter: z.string().nullable(),
  topics: z.array(z.string()),
  clauses: z.int(),
  mine: z.boolean().describe('You write it, or were invited to read it'),
  writes: z.boolean().describe('You are one of its authors'),
  isPublic: z.boolean(),
  changedAt: at,
});
export type MotionSummary = z.output<typeof MotionSummary>;

export const MotionList = z.object({
  rendered: Rendered,
  motions: z.array(MotionSummary),
  next: z.string().nullable(),
});
export type MotionList = z.output<typeof MotionList>;

export type BeginMotionBody = z.input<typeof BeginMotionBody>;
export type WriteMotionTextBody = z.input<typeof WriteMotionTextBody>;

export const CongressOutcomesParams = MotionsParams.extend({ congressId: id });

/** `list` is as a congress publishes what differed from the answers; `csv` has a clause a row. */
export const ImportOutcomesBody = z.strictObject({
  form: z.enum(['list', 'csv']),
  text: z.string().min(1).max(1_000_000),
  /** Where it is told: the congress's page, its minutes. */
  source: RecordOutcomes.shape.source.default(''),
  on: RecordOutcomes.shape.on.default(null),
  /** Whether what is named nowhere is taken to have followed its answer, until somebody confirms it. */
  restAsAnswered: z.boolean().default(true),
  /** Writes nothing: says what would be written, and which rows cannot be read. */
  preview: z.boolean(),
  /** Leaves out the rows that cannot be read; else one such row refuses all. */
  withoutFaulty: z.boolean().default(false),
});
export type ImportOutcomesBody = z.input<typeof ImportOutcomesBody>;

/** What is told of a clause, with its number in the motion. */
const ToldOutcome = RecordOutcomes.shape.clauses.element.extend({ number: z.int().min(1) });

export const ImportedOutcomes = z.object({
  outcomes: z.array(
    z.object({
      ...{ motionId: id, number: z.string(), title: z.string() },
      told: z.array(ToldOutcome),
      assumed: z.array(ToldOutcome),
    }),
  ),
  faults: z.array(
    z.object({
      ...{ line: z.int(), said: z.string() },
      fault: z.enum([
        ...(['motion-number-missing', 'outcome-not-understood', 'clause-not-a-number'] as const),
        ...(['figures-not-numbers', 'motion-number-unknown', 'clause-beyond-motion'] as const),
        ...(['reservation-unknown', 'outcome-unclear', 'clause-told-twice'] as const),
        'outcome-is-confirmed',
      ]),
    }),
  ),
});
export type ImportedOutcomes = z.output<typeof ImportedOutcomes>;

/** `imported` is null where the same was asked before and is only answered again. */
export const OutcomesImported = z.object({
  ...{ congressId: id, version: z.int() },
  imported: ImportedOutcomes.nullable(),
});
export type OutcomesImported = z.output<typeof OutcomesImported>;

export type * from './life.contract.ts';

const OnText = z.object({
  ...{ motionId: id, title: z.string(), clauseId: id, words: z.string() },
  change: KeptMotionText.shape.clauses.element.shape.change.unwrap(),
});

/** What motions that you may see would make of a text. */
export const TextMotions = z.object({
  rendered: Rendered,
  textId: id,
  /** The newest version. */
  versionId: id,
  /** Clauses that cannot all be carried, in the order in which they are best put; each with those by which it falls. */
  groups: z.array(
    z.object({
      versionId: id,
      clauses: z.array(OnText.extend({ fallsWith: z.array(id) })),
    }),
  ),
  /** Clauses with the same words. */
  same: z.array(z.array(OnText.omit({ change: true }))),
  /**
   * Clauses that were written on an earlier version: their lines in the newest, or null where what they are about has changed and somebody has
   * to look at it.
   */
  earlier: z.array(
    OnText.extend({
      number: z.int(),
      now: z.object({ from: z.int(), to: z.int() }).nullable(),
    }),
  ),
});
export type TextMotions = z.output<typeof TextMotions>;
export const TextMotionsParams = MotionsParams.extend({ textId: id });
export type { Recommendations } from './recommendations.contract.ts';
