import { z } from 'zod';
import { OfficeRole } from '../organisation/vocabulary.ts';
import { lineField } from '../text-field.ts';

const id = z.uuid();
const count = z.int().min(0).max(1_000_000);

/** What is elected: congress delegates, or those who hold an office in a body, one or several. */
export const ElectionSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delegates') }),
  z.strictObject({ kind: z.literal('offices'), bodyId: id, role: OfficeRole }),
]);
export type ElectionSubject = z.infer<typeof ElectionSubject>;

/** How ballots are counted. `sheets`: one sheet of votes per name for each count; `ballots`: every distinct ballot with its number. */
export const ElectionMethod = z.strictObject({
  name: z.enum(['v22', 'plurality', 'approval-each', 'scottish-stv', 'wigm', 'schulze']),
  /** Marks on a ballot at most; as many as the seats where null. */
  marks: z.int().min(1).max(500).nullable(),
  entered: z.enum(['sheets', 'ballots']),
  /** Whether two tellers enter the count independently of each other. */
  twice: z.boolean(),
});
export type ElectionMethod = z.infer<typeof ElectionMethod>;

/**
 * How somebody is elected where candidates are no more than seats: by voices if nobody asks for a ballot; each by yes and no; or on a
 * ballot that can say none of these.
 */
export const Uncontested = z.enum(['acclamation', 'yesAndNo', 'noneOfThese']);
export type Uncontested = z.infer<typeof Uncontested>;

/** Whether substitutes are elected on a ballot of their own, afterwards, or at the same time on the other part of one paper. */
export const BallotPaper = z.enum(['ownBallots', 'oneInTwoParts']);
export type BallotPaper = z.infer<typeof BallotPaper>;

/** What a voter does with the ballot paper of a round. */
export const BallotForm = z.enum(['marks', 'yesAndNo', 'noneOfThese', 'ranks']);
export type BallotForm = z.infer<typeof BallotForm>;

/** Ordinary seats, or places as substitute: each is elected on a ballot of its own. */
export const ElectionPart = z.enum(['ordinary', 'substitutes']);
export type ElectionPart = z.infer<typeof ElectionPart>;

/** What somebody agrees to stand for. */
export const Consent = z.enum(['ordinary', 'substitute', 'both', 'declined']);
export type Consent = z.infer<typeof Consent>;

/** Who nominates: a person or a body of the association, the nominating committee, or somebody else in words. */
export const Nominator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: id }),
  z.strictObject({ kind: z.literal('body'), bodyId: id }),
  z.strictObject({ kind: z.literal('committee') }),
  z.strictObject({ kind: z.literal('other'), name: lineField(300) }),
]);
export type Nominator = z.infer<typeof Nominator>;

/** Those who have something to do at an election. The committee prepares it, the registrar keeps the joint register. */
export const ElectionOffice = z.enum([
  'committee',
  'registrar',
  'teller',
  'presidingChair',
  'verifier',
]);
export type ElectionOffice = z.infer<typeof ElectionOffice>;

/** What somebody has said of themselves, for the rule on women in elected bodies; nothing is guessed. */
export const StatedGender = z.enum(['woman', 'man', 'other']);
export type StatedGender = z.infer<typeof StatedGender>;

/** The places that an association has for itself, as they were fixed; those it shares with the others are null. The host has no id. */
export const Share = z.strictObject({
  associationId: id.nullable(),
  seats: z.int().min(0).max(500).nullable(),
  substitutes: z.int().min(0).max(500).nullable(),
});
export type Share = z.infer<typeof Share>;

/** At least so many of one stated gender. */
export const Minimum = z.strictObject({
  gender: StatedGender,
  seats: z.int().min(0).max(500),
  substitutes: z.int().min(0).max(500),
});
export type Minimum = z.infer<typeof Minimum>;

/** In which order the candidates stand on the ballot paper. */
export const CandidateOrder = z.enum(['name', 'committee', 'lot']);
export type CandidateOrder = z.infer<typeof CandidateOrder>;

/** What two tellers sign: votes per name, and what became of all who could vote. */
export const CountSheet = z.strictObject({
  votes: z
    .array(z.strictObject({ candidateId: id, votes: count, against: count.optional() }))
    .max(500),
  valid: count,
  /** How many of the valid ballots say none of these, where the paper has that. */
  none: count.optional(),
  blank: count,
  invalid: count,
  notVoting: count,
  /** Where votes came by post: how many envelopes came in, and how many of them too late or not as they should be. */
  envelopes: z.strictObject({ received: count, late: count, rejected: count }).optional(),
});
export type CountSheet = z.infer<typeof CountSheet>;

/** So many equal ballots: candidates best first, those of one inner list ranked equal. */
export const CountedBallot = z.strictObject({
  weight: z.int().min(1).max(1_000_000),
  preferences: z.array(z.array(id).max(500)).max(500),
});
export type CountedBallot = z.infer<typeof CountedBallot>;

/** A count as it is entered: the sheet, and every distinct ballot where those are entered. */
export const EnteredCount = z.strictObject({
  sheet: CountSheet,
  ballots: z.array(CountedBallot).max(100_000).nullable(),
});
export type EnteredCount = z.infer<typeof EnteredCount>;

/** Which of the two that are made independently of each other; the one there is where a count is entered once. */
export const EntryOrder = z.enum(['first', 'second']);
export type EntryOrder = z.infer<typeof EntryOrder>;

/** An entry that is whole: by whom, as it was handed over, and as it stands once it has been put right. */
export const CountEntry = z.strictObject({
  by: id,
  handedOver: EnteredCount,
  counted: EnteredCount,
});
export type CountEntry = z.infer<typeof CountEntry>;

/** Of a count that was entered twice: by whose accounts, and in which rows the two differed when they were handed over. */
export const TwoEntries = z.strictObject({
  by: z.array(id),
  differed: z.array(z.strictObject({ row: z.string(), first: z.int(), second: z.int() })),
});
export type TwoEntries = z.infer<typeof TwoEntries>;

/** What a tie is about. */
export const TieFor = z.enum([
  'seat',
  'run-off-place',
  'substitute-order',
  'surplus-first',
  'exclusion',
]);
export type TieFor = z.infer<typeof TieFor>;

/** Why a round ended without an outcome. */
export const RoundEnd = z.enum(['noResult', 'failed', 'calledOff']);
export type RoundEnd = z.infer<typeof RoundEnd>;

export const DepartureReason = z.enum(['resigned', 'leftParty', 'died', 'other']);
export type DepartureReason = z.infer<typeof DepartureReason>;

/** How somebody stands who was elected: not asked yet where null. */
export const Answer = z.enum(['accepted', 'declined']);
export type Answer = z.infer<typeof Answer>;

/** What of an election is destroyed when it is no longer needed. */
export const ElectionPapers = z.enum(['register', 'nominations', 'committee']);
export type ElectionPapers = z.infer<typeof ElectionPapers>;
