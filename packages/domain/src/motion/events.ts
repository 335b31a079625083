import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import {
  Addressee,
  Answer,
  BackedAs,
  BackerKind,
  ClauseOutcome,
  DecisionRef,
  Figures,
  OpinionFor,
  Part,
  ReservationOn,
  Standing,
} from './vocabulary.ts';
import { withWordingsApart } from './wordings.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 });
const on = z.iso.date();
const text = z.string();
/** What is written of a motion is sealed under a subject of its own, so that it can be destroyed whole. */
const sealed = { sealId: id };

const MotionBegun1 = fact('MotionBegun', 1, {
  ...sealed,
  addressee: Addressee,
  authorIds: z.array(id),
  othersBy: text.nullable(),
  at,
});
/** `othersBy` names who moved it where it is not ours but is followed. */
const MotionBegun = fact('MotionBegun', 2, {
  ...{ ...sealed, addressee: Addressee, authorIds: z.array(id) },
  ...{ isOthers: z.boolean(), othersBy: personal('sealId'), at },
});
const MotionTextWritten = fact('MotionTextWritten', 1, {
  ...{ ...sealed, versionId: id, number: z.int(), basis: id.nullable() },
  text: personal('sealId'),
  /** SHA-256 of its canonical form, in hexadecimal. */
  hash: text,
  ...{ isAside: z.boolean(), settles: z.array(id), by: id, at },
});
const MotionPersonInvited = fact('MotionPersonInvited', 1, { personId: id, as: Part });
const MotionPersonLeft = fact('MotionPersonLeft', 1, { personId: id });
const ContactNamed = fact('ContactNamed', 1, { personId: id.nullable() });
const backing = { ...sealed, backerId: id, kind: BackerKind, as: BackedAs, by: personal('sealId') };
const BackingTold1 = fact('BackingTold', 1, { ...backing, decision: text.nullable() });
/** `decision` is that by which it is backed, as it is cited. */
const BackingTold = fact('BackingTold', 2, { ...backing, decision: personal('sealId') });
const BackingTakenBack = fact('BackingTakenBack', 1, { backerId: id });
const CommentMade = fact('CommentMade', 1, {
  ...{ ...sealed, commentId: id, versionId: id, comment: personal('sealId'), by: id, at },
});
const CommentSettled = fact('CommentSettled', 1, {
  ...{ ...sealed, commentId: id, accepted: z.boolean(), note: personal('sealId'), by: id, at },
});
const DependencyTold = fact('DependencyTold', 1, {
  ...{ ...sealed, onMotionId: id.nullable(), note: personal('sealId') },
});
const TopicsSet = fact('TopicsSet', 1, { ...sealed, topics: personal('sealId') });

const PreparationBegun = fact('PreparationBegun', 1, { bodyId: id.nullable(), at });
const OpinionGiven = fact('OpinionGiven', 1, {
  ...{ ...sealed, opinionId: id, number: z.int(), purpose: OpinionFor, bodyId: id.nullable() },
  clauses: z.array(z.strictObject({ clauseId: id, answer: Answer.nullable() })),
  opinion: personal('sealId'),
  ...{ by: id, at },
});
const OpinionReserved = fact('OpinionReserved', 1, {
  ...{ ...sealed, opinionId: id, personId: id, text: personal('sealId'), at },
});

/** The clauses of the meeting that ask whether the association stands behind it: one for all, or one each. */
const MotionPlaced = fact('MotionPlaced', 1, {
  ...{ meetingId: id, itemId: id, versionId: id },
  clauses: z.array(z.strictObject({ clauseId: id, asks: z.array(id) })),
  at,
});
/** What the meeting made of it, and the version that it stands behind. */
const StandingRecorded = fact('StandingRecorded', 1, {
  ...{ meetingId: id, itemId: id, standing: Standing, versionId: id },
  ...{ decisions: z.array(DecisionRef), at },
});
const adopted = { district: text, on: on.nullable() };
const DistrictAdopted1 = fact('DistrictAdopted', 1, { ...adopted, evidence: text });
const DistrictAdopted = fact('DistrictAdopted', 2, {
  ...{ ...sealed, ...adopted, evidence: personal('sealId') },
});
const sending = {
  ...{ sendingId: id, versionId: id, hash: text },
  /** Null where a member sends it as their own. */
  bodyId: id.nullable(),
  personId: id.nullable(),
  ...{ on, at: at.nullable() },
};
const MotionSent1 = fact('MotionSent', 1, {
  ...{ sendingId: id, versionId: id, hash: text, bodyId: id.nullable(), personId: id.nullable() },
  ...{ to: text, how: text, on, at: at.nullable() },
});
const MotionSent = fact('MotionSent', 2, {
  ...{ ...sealed, ...sending, to: personal('sealId'), how: personal('sealId') },
});
const receipt = { sendingId: id, receivedAt: at.nullable() };
const MotionReceived1 = fact('MotionReceived', 1, { ...receipt, reply: text, evidence: text });
const MotionReceived = fact('MotionReceived', 2, {
  ...{ ...sealed, ...receipt, reply: personal('sealId'), evidence: personal('sealId') },
});
const MotionRegistered = fact('MotionRegistered', 1, {
  number: text,
  classLetter: text.nullable(),
});

const answered = { clauseId: id, answer: Answer };
const answeredInTheClear = z.array(z.strictObject({ ...answered, wording: text.nullable() }));
const answer = { answerId: id, number: z.int(), on: on.nullable() };
const MotionAnswered1 = fact('MotionAnswered', 1, {
  ...{ answerId: id, number: z.int(), by: text, text },
  ...{ clauses: answeredInTheClear, on: on.nullable() },
});
/** An answer of those who answer it; a later one is an erratum of the one before. `said` is who answers, and every word of it. */
const MotionAnswered = fact('MotionAnswered', 2, {
  ...{ ...sealed, ...answer, clauses: z.array(z.strictObject(answered)), said: personal('sealId') },
});
const reservation = { reservationId: id, number: z.int(), on: ReservationOn };
const MotionReservationEntered1 = fact('MotionReservationEntered', 1, {
  ...{ ...reservation, by: text, text, clauses: answeredInTheClear },
});
const MotionReservationEntered = fact('MotionReservationEntered', 2, {
  ...{ ...sealed, ...reservation, clauses: z.array(z.strictObject(answered)) },
  said: personal('sealId'),
});
const outcome = {
  ...{ clauseId: id, outcome: ClauseOutcome, reservation: z.int().nullable() },
  figures: Figures.nullable(),
};
const outcomes = { confirmed: z.boolean(), on: on.nullable() };
const OutcomesRecorded1 = fact('OutcomesRecorded', 1, {
  ...{ source: text, confirmed: z.boolean() },
  clauses: z.array(
    z.strictObject({
      ...{ clauseId: id, outcome: ClauseOutcome, reservation: z.int().nullable() },
      ...{ wording: text.nullable(), figures: Figures.nullable() },
    }),
  ),
  on: on.nullable(),
});
/** What was decided. `confirmed` is false for what was taken to follow the answer until the minutes are out; `said` has the source and the wordings. */
const OutcomesRecorded = fact('OutcomesRecorded', 2, {
  ...{
    ...sealed,
    ...outcomes,
    clauses: z.array(z.strictObject(outcome)),
    said: personal('sealId'),
  },
});
const MotionWithdrawn = fact('MotionWithdrawn', 1, { ...sealed, reason: personal('sealId'), at });
const MotionFollowedUp = fact('MotionFollowedUp', 1, { ...sealed, note: personal('sealId'), on });
const MotionPublished = fact('MotionPublished', 1, { at });
const MotionDestroyed = fact('MotionDestroyed', 1, { ...sealed, at });

/** What was written in the clear is sealed under no key. */
const nobodys = '00000000-0000-0000-0000-000000000000';

export const motionEvents = catalogue(
  [
    MotionBegun,
    MotionTextWritten,
    MotionPersonInvited,
    MotionPersonLeft,
    ContactNamed,
    BackingTold,
    BackingTakenBack,
    CommentMade,
    CommentSettled,
    DependencyTold,
    TopicsSet,
    PreparationBegun,
    OpinionGiven,
    OpinionReserved,
    MotionPlaced,
    StandingRecorded,
    DistrictAdopted,
    MotionSent,
    MotionReceived,
    MotionRegistered,
    MotionAnswered,
    MotionReservationEntered,
    OutcomesRecorded,
    MotionWithdrawn,
    MotionFollowedUp,
    MotionPublished,
    MotionDestroyed,
  ],
  [
    {
      schema: MotionBegun1,
      upcast: (old: z.infer<typeof MotionBegun1>) => ({
        ...{ ...old, v: 2, isOthers: old.othersBy !== null },
      }),
    },
    { schema: BackingTold1, upcast: (old: z.infer<typeof BackingTold1>) => ({ ...old, v: 2 }) },
    {
      schema: DistrictAdopted1,
      upcast: (old: z.infer<typeof DistrictAdopted1>) => ({ ...old, v: 2, sealId: nobodys }),
    },
    {
      schema: MotionSent1,
      upcast: (old: z.infer<typeof MotionSent1>) => ({ ...old, v: 2, sealId: nobodys }),
    },
    {
      schema: MotionReceived1,
      upcast: (old: z.infer<typeof MotionReceived1>) => ({ ...old, v: 2, sealId: nobodys }),
    },
    {
      schema: MotionAnswered1,
      upcast: ({ by, text, clauses, ...old }: z.infer<typeof MotionAnswered1>) => ({
        ...{ ...old, v: 2, sealId: nobodys, ...withWordingsApart(clauses, { by, text }) },
      }),
    },
    {
      schema: MotionReservationEntered1,
      upcast: ({ by, text, clauses, ...old }: z.infer<typeof MotionReservationEntered1>) => ({
        ...{ ...old, v: 2, sealId: nobodys, ...withWordingsApart(clauses, { by, text }) },
      }),
    },
    {
      schema: OutcomesRecorded1,
      upcast: ({ source, clauses, ...old }: z.infer<typeof OutcomesRecorded1>) => ({
        ...{ ...old, v: 2, sealId: nobodys, ...withWordingsApart(clauses, { source }) },
      }),
    },
  ],
);
export type MotionEvent = NonNullable<typeof motionEvents.event>;
export type MotionFact<Type extends MotionEvent['type']> = Extract<MotionEvent, { type: Type }>;
