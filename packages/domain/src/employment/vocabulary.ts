import { z } from 'zod';
import { DecisionNumber, MatterKind } from '../meeting/vocabulary.ts';
import { lineField, proseField } from '../text-field.ts';

const id = z.uuid();
const date = z.iso.date();

/**
 * The forms that the Employment Protection Act (LAS, SFS 1982:80) knows: until further notice (4 §), *särskild visstidsanställning*,
 * temporary substitution and seasonal work (5 §), probation (6 §); and the older general fixed term that *särskild visstidsanställning* replaced.
 */
export const EmploymentForm = z.enum([
  'permanent',
  'fixedTermSVA',
  'temporarySubstitute',
  'seasonal',
  'probation',
  'generalFixedTerm',
]);
export type EmploymentForm = z.infer<typeof EmploymentForm>;

/** What the pay may come to at most, in öre. */
export const PayFrame = z.strictObject({
  ore: z.int().min(0).max(1_000_000_000_00),
  per: z.enum(['hour', 'month', 'year', 'period']),
});
export type PayFrame = z.infer<typeof PayFrame>;

type Text = (most: number) => z.ZodType<string, string>;
const anyText: Text = () => z.string();

/** The collective agreement that is named: after how many months a fixed term becomes permanent by it, and whether the association is bound by it. */
const agreementOf = (line: Text) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('named'),
      name: line(300),
      months: z.int().min(1).max(600).nullable(),
      bound: z.boolean().nullable(),
    }),
  ]);

const termsOf = (line: Text, prose: Text) =>
  z.strictObject({
    role: line(200),
    tasks: prose(10_000),
    /** Of full time. */
    percentage: z.int().min(1).max(100),
    form: EmploymentForm,
    /** Who is replaced, or what season it is. */
    ground: line(300).nullable(),
    from: date.nullable(),
    until: date.nullable(),
    pay: PayFrame.nullable(),
    funding: line(300).nullable(),
    fundedUntil: date.nullable(),
    workplace: line(300).nullable(),
    agreement: agreementOf(line).nullable(),
    /** Whether either side may give notice before a fixed term is over. */
    noticeWithinTerm: z.boolean().nullable(),
    /** Who acts as the employer towards the employee. */
    representativeId: id.nullable(),
    /** Who signs for the association. */
    signatoryIds: z.array(id).max(20),
  });

/** The terms of an employment, as proposed, decided or agreed on. What is null has not been said. */
export const Terms = termsOf(lineField, (most) => proseField(most, 0));
export type Terms = z.infer<typeof Terms>;

/** Terms as the log keeps them. */
export const KeptTerms = termsOf(anyText, anyText);

export const TermName = z.enum(Object.keys(Terms.shape) as [keyof Terms, ...(keyof Terms)[]]);
export type TermName = keyof Terms;

/** What became of something else that the association wanted to try first. */
export const AlternativeOutcome = z.enum(['tried', 'declined', 'notPossible']);
export type AlternativeOutcome = z.infer<typeof AlternativeOutcome>;

/** What the law leaves an employer to do about a term that becomes permanent. A waiver is none of them (2 a §). */
export const WayOn = z.enum([
  'untilFurtherNotice',
  'otherGround',
  'collectiveAgreement',
  'agreedTermination',
  'ordinaryNotice',
]);
export type WayOn = z.infer<typeof WayOn>;

/** What an employer has to see to, and forgets. */
export const EmployerTask = z.enum([
  'probation',
  'noticeWithinTerm',
  'holiday',
  'insurance',
  'pension',
  'registration',
  'taxReturn',
  'sickPay',
  'boundByAgreement',
  'keyTerms',
  'restOfTerms',
  'nonExtensionNotice',
  'other',
]);
export type EmployerTask = z.infer<typeof EmployerTask>;

/** How an employment came to its end. */
export const EndReason = z.enum(['term', 'notice', 'resignation', 'agreement', 'death']);
export type EndReason = z.infer<typeof EndReason>;

export const Employee = z.strictObject({ personId: id.nullable(), name: z.string() });
export type Employee = z.infer<typeof Employee>;

/** A decision on paper from before the association had its record here, as told, and who vouches for it. */
const paperOf = (line: Text) =>
  z.strictObject({
    document: line(300),
    on: date.nullable(),
    paragraph: line(50).nullable(),
    vouchedBy: id,
  });
export const PaperDecision = paperOf(lineField);
export type PaperDecision = z.infer<typeof PaperDecision>;
export const KeptPaperDecision = paperOf(anyText);

/** What the record of a meeting says of one clause that was put there. Read from the meeting by `meetingDecisionOf`, never typed. */
export const MeetingDecision = z.strictObject({
  meetingId: id,
  itemId: id,
  clauseId: id,
  /** As it stands now: not decided yet, put off to a later meeting, or decided. */
  outcome: z.enum(['undecided', 'tabled', 'carried', 'rejected']),
  decisionId: id.nullable(),
  number: DecisionNumber.nullable(),
  decidedOn: date.nullable(),
  /** Whether an amendment changed its wording. */
  amended: z.boolean(),
  matter: MatterKind,
  competent: z.boolean(),
  inNotice: z.boolean(),
  mustBeInNotice: z.boolean(),
  dulyConvened: z.boolean(),
  byBoard: z.boolean(),
});
export type MeetingDecision = z.infer<typeof MeetingDecision>;
