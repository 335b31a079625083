import { z } from 'zod';
import {
  CastingVote,
  ElectedWith,
  EnBloc,
  Formality,
  Majority,
  MatterKind,
  type MeetingKind,
  NeededOfficer,
  Numbering,
  OptionsBy,
  RegisterBy,
  TieRule,
} from '../meeting/vocabulary.ts';
import { lineField } from '../text-field.ts';
import { BodyKind, Openness } from './vocabulary.ts';

/** Who may vote: days of membership before the meeting, and whether (and for which year) the fee must be paid. */
export const VotingRightRule = z.strictObject({
  membershipDays: z.int(),
  feePaid: z.boolean(),
  feeYear: z.enum(['meetingYear', 'meetingYearOrPrevious']),
});
export type VotingRightRule = z.infer<typeof VotingRightRule>;

const firstValues = {
  'noticeDays.annualMeeting': z.int(),
  'noticeDays.extraordinaryAnnualMeeting': z.int(),
  'noticeDays.memberMeeting': z.int(),
  'noticeDays.boardMeeting': z.int(),
  'noticeDays.groupMeeting': z.int(),
  quorum: z.int().nullable(),
  verifiers: z.int(),
  verificationDays: z.int().nullable(),
  paragraphNumbering: z.enum(['perMeeting', 'perYear']),
  'majority.substance': Majority,
  'majority.personElection': Majority,
  'majority.statutes': Majority,
  statutesReadings: z.int(),
  'tie.substance': TieRule,
  'tie.personElection': TieRule,
  proxies: z.boolean(),
  unexecutedDecisionsLapse: z.boolean(),
  mustBeInNotice: z.array(MatterKind),
  votingRight: VotingRightRule,
  'competence.general': z.array(BodyKind),
  'competence.activityPlan': z.array(BodyKind),
  'competence.boardElection': z.array(BodyKind),
  'competence.byElection': z.array(BodyKind),
  'competence.employment': z.array(BodyKind),
  'competence.fee': z.array(BodyKind),
  'competence.congressGroup': z.array(BodyKind),
  'competence.congressDelegates': z.array(BodyKind),
  'competence.motion': z.array(BodyKind),
  'competence.groupMandate': z.array(BodyKind),
  'competence.annualWheel': z.array(BodyKind),
  'competence.statutes': z.array(BodyKind),
};

const secondValues = {
  ...firstValues,
  castingVote: CastingVote,
  'openness.boardMeeting': Openness,
  'openness.groupMeeting': Openness,
};

const thirdValues = {
  ...secondValues,
  'verifiers.boardMeeting': z.int(),
  'verifiers.groupMeeting': z.int(),
  'officersNeeded.memberMeeting': z.array(NeededOfficer),
  'officersNeeded.boardMeeting': z.array(NeededOfficer),
  'officersNeeded.groupMeeting': z.array(NeededOfficer),
  'formalities.memberMeeting': z.array(Formality),
  'formalities.boardMeeting': z.array(Formality),
  'formalities.groupMeeting': z.array(Formality),
  'registerBy.memberMeeting': RegisterBy,
  'registerBy.boardMeeting': RegisterBy,
  'registerBy.groupMeeting': RegisterBy,
  numbering: Numbering,
  enBloc: EnBloc,
  electedBy: ElectedWith,
  daysBetweenReadings: z.int().nullable(),
  replacedOfficersSign: z.boolean(),
  optionsBy: OptionsBy,
};

// Everything that differs between associations, one entry per rule so that each can be confirmed by itself.
const values = { ...thirdValues, backgroundInMinutes: z.boolean() };

export type RuleName = keyof typeof values;
export const ruleNames = Object.keys(values) as [RuleName, ...RuleName[]];
export const RuleName = z.enum(ruleNames);

type RuleValue<Name extends RuleName> = z.infer<(typeof values)[Name]>;

/** Each rule: its value, where it is written (null: common practice, no paragraph known), and whether the association has confirmed it. */
export type Rules = {
  [Name in RuleName]: { value: RuleValue<Name>; reference: string | null; confirmed: boolean };
};

type Proposed<Name extends RuleName> = { value: RuleValue<Name>; reference: string | null };

/** A rule set as it is asked for: nobody declares a rule confirmed by adopting it. What came after the third rules may be left out and stays as it was. */
export type ProposedRules = { [Name in ThirdRule]: Proposed<Name> } & {
  [Name in Exclude<RuleName, ThirdRule>]?: Proposed<Name> | undefined;
};
/** A rule set with every rule told. */
export type ToldRules = { [Name in RuleName]: Proposed<Name> };

type Values = Readonly<Record<string, z.ZodType>>;

const each = <Shape>(entry: (value: z.ZodType) => z.ZodType, of: Values = values) =>
  z.strictObject(
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, entry(value)])),
  ) as unknown as z.ZodType<Shape, Shape>;

const reference = lineField(500);

const stored = (value: z.ZodType) =>
  z.strictObject({ value, reference: z.string().nullable(), confirmed: z.boolean() });

export const Rules = each<Rules>(stored);

type FirstRule = keyof typeof firstValues;
type SecondRule = keyof typeof secondValues;
type ThirdRule = keyof typeof thirdValues;

/** The rules that there were at first, as rule sets of then are stored. */
export const FirstRules = each<Pick<Rules, FirstRule>>(stored, firstValues);
export const FirstRuleName = z.enum(Object.keys(firstValues) as [FirstRule, ...FirstRule[]]);
/** The rules that there were until each kind of meeting had its own. */
export const SecondRules = each<Pick<Rules, SecondRule>>(stored, secondValues);
export const SecondRuleName = z.enum(Object.keys(secondValues) as [SecondRule, ...SecondRule[]]);
/** The rules that there were until an association could say what of an item its minutes hold. */
export const ThirdRules = each<Pick<Rules, ThirdRule>>(stored, thirdValues);
export const ThirdRuleName = z.enum(Object.keys(thirdValues) as [ThirdRule, ...ThirdRule[]]);

const proposed = (value: z.ZodType) => z.strictObject({ value, reference: reference.nullable() });
export const ProposedRules = z.strictObject({
  ...Object.fromEntries(
    Object.entries(thirdValues).map(([name, value]) => [name, proposed(value)]),
  ),
  backgroundInMinutes: proposed(values.backgroundInMinutes).optional(),
}) as unknown as z.ZodType<ProposedRules, ProposedRules>;

/** Members are called to an election of delegates as to a meeting of theirs. */
export const noticeRule = (rules: Rules, kind: MeetingKind) =>
  rules[`noticeDays.${kind === 'delegateElection' ? 'memberMeeting' : kind}`];

export const competenceRule = (rules: Rules, matter: MatterKind) => rules[`competence.${matter}`];

/** Which rules of procedure a meeting follows: all meetings of members are alike. */
export const procedureOf = (kind: MeetingKind) =>
  kind === 'boardMeeting' || kind === 'groupMeeting' ? kind : 'memberMeeting';

/** How many verify the minutes of a meeting of this kind. */
export const verifiersRule = (rules: Rules, kind: MeetingKind) => {
  const procedure = procedureOf(kind);
  return procedure === 'memberMeeting' ? rules.verifiers : rules[`verifiers.${procedure}`];
};

/** How much members see of a meeting of this kind; meetings of all members are open to them. */
export const opennessOf = (rules: Rules, kind: MeetingKind): Openness =>
  kind === 'boardMeeting' || kind === 'groupMeeting'
    ? rules[`openness.${kind}`].value
    : 'everything';
