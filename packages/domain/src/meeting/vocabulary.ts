import { z } from 'zod';
import { Majority } from './outcome.ts';

export * from './methods.ts';
export * from './outcome.ts';

/** What kind of meeting it is; the body that meets is named apart. */
export const MeetingKind = z.enum([
  'memberMeeting',
  'annualMeeting',
  'extraordinaryAnnualMeeting',
  'boardMeeting',
  'groupMeeting',
  'delegateElection',
]);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Before delegates were elected at a meeting of its own kind. */
export const FirstMeetingKind = MeetingKind.exclude(['delegateElection']);

/** What an agenda item is for. The formal ones open, constitute and close the meeting; a matter is decided on; a heading only stands over others. */
export const ItemKind = z.enum([
  'opening',
  'officers',
  'dulyConvened',
  'register',
  'agenda',
  'report',
  'matter',
  'closing',
  'heading',
]);
export type ItemKind = z.infer<typeof ItemKind>;

/** Before agendas had headings. */
export const FirstItemKind = ItemKind.exclude(['heading']);

/** What a matter is about; the rules say for each who may decide, by which majority, and how a tie ends. */
export const MatterKind = z.enum([
  'general',
  'activityPlan',
  'boardElection',
  'byElection',
  'employment',
  'fee',
  'congressGroup',
  'congressDelegates',
  'motion',
  'groupMandate',
  'annualWheel',
  'statutes',
]);
export type MatterKind = z.infer<typeof MatterKind>;

export const ProposalKind = z.enum(['main', 'counter', 'amendment', 'addition', 'reject']);
export type ProposalKind = z.infer<typeof ProposalKind>;

export const MeetingOffice = z.enum(['chair', 'viceChair', 'secretary', 'verifier', 'teller']);
export type MeetingOffice = z.infer<typeof MeetingOffice>;

/** What one person holds at a time, and hands over. */
export const SingleOffice = MeetingOffice.extract(['chair', 'viceChair', 'secretary']);
export type SingleOffice = z.infer<typeof SingleOffice>;

/** Those who sign the minutes, and as what. */
export const Capacity = z.enum(['chair', 'secretary', 'verifier']);
export type Capacity = z.infer<typeof Capacity>;

/** How somebody signs: signed in and having shown again who they are, by a link that was handed over, or with the pen on a printed copy. */
export const SignedBy = z.enum(['password', 'passkey', 'link', 'pen']);
export type SignedBy = z.infer<typeof SignedBy>;

export const NoticeChannel = z.enum(['email', 'post', 'website', 'text', 'poster']);
export type NoticeChannel = z.infer<typeof NoticeChannel>;

export const TieRule = z.enum(['castingVote', 'lot']);
export type TieRule = z.infer<typeof TieRule>;

/** Whose casting vote may break a tie: whoever chairs, a chair in the register, or only one who has voted as well. */
export const CastingVote = z.enum(['anyChair', 'chairInRegister', 'chairWhoVoted']);
export type CastingVote = z.infer<typeof CastingVote>;

/** Those without whom a meeting may not decide; however they came to lead and to write. */
export const NeededOfficer = z.enum(['chair', 'secretary']);
export type NeededOfficer = z.infer<typeof NeededOfficer>;

/** What a meeting finds and adopts before it decides anything else. */
export const Formality = z.enum(['dulyConvened', 'agenda']);
export type Formality = z.infer<typeof Formality>;

/** How the voting register is asked for: name by name, as a number, or not until votes are counted. A number will do for names that nobody ticked off. */
export const RegisterBy = z.enum(['names', 'heads', 'whenCounted']);
export type RegisterBy = z.infer<typeof RegisterBy>;

/** How minutes are cited: by running paragraphs, or by the agenda's own numbers. */
export const Numbering = z.enum(['paragraphs', 'agenda']);
export type Numbering = z.infer<typeof Numbering>;

/** What one gavel over several clauses makes. */
export const EnBloc = z.enum(['oneDecision', 'decisionPerClause']);
export type EnBloc = z.infer<typeof EnBloc>;

/** What elects a person. */
export const ElectedWith = z.enum(['moreThanHalf', 'mostVotes']);
export type ElectedWith = z.infer<typeof ElectedWith>;

/** How one of several options that exclude each other is found: the last drops out round by round, or the most votes at once. */
export const OptionsBy = z.enum(['rounds', 'plurality']);
export type OptionsBy = z.infer<typeof OptionsBy>;

/** What the rule set says about one kind of matter at this kind of meeting. */
export const MatterRule = z.strictObject({
  matter: MatterKind,
  competent: z.boolean(),
  mustBeInNotice: z.boolean(),
  majority: Majority,
  tie: TieRule,
  confirmed: z.boolean(),
});
export type MatterRule = z.infer<typeof MatterRule>;

/** How a meeting goes about what it does. */
export const Procedure = z.strictObject({
  officersNeeded: z.array(NeededOfficer),
  formalities: z.array(Formality),
  registerBy: RegisterBy,
  numbering: Numbering,
  enBloc: EnBloc,
  electedBy: ElectedWith,
  statutesReadings: z.int(),
  daysBetweenReadings: z.int().nullable(),
  replacedOfficersSign: z.boolean(),
  optionsBy: OptionsBy,
  backgroundInMinutes: z.boolean(),
});
export type Procedure = z.infer<typeof Procedure>;

/** The rules a meeting is held under, frozen when it opens. */
export const MeetingRules = z.strictObject({
  ruleSetVersion: z.int(),
  quorum: z.int().nullable(),
  verifiers: z.int(),
  castingVote: CastingVote,
  matters: z.array(MatterRule),
  ...Procedure.shape,
});
export type MeetingRules = z.infer<typeof MeetingRules>;

/** Before associations could say whether the background of an item stands in the minutes. */
export const ThirdMeetingRules = MeetingRules.omit({ backgroundInMinutes: true });

/** Before each kind of meeting had rules of procedure of its own. */
export const SecondMeetingRules = MeetingRules.pick({
  ruleSetVersion: true,
  quorum: true,
  verifiers: true,
  castingVote: true,
  matters: true,
});

/** Before associations could say whose casting vote counts. */
export const FirstMeetingRules = SecondMeetingRules.omit({ castingVote: true });

export const Proposer = z.strictObject({ kind: z.enum(['person', 'body']), id: z.uuid() });
export type Proposer = z.infer<typeof Proposer>;

/** What became of an item that the meeting did not decide on: it comes back, goes to another body, or ends without a decision. */
export const ItemOutcome = z.enum([
  'tabled',
  'withdrawn',
  'referredBack',
  'delegated',
  'leftToBody',
  'vacant',
  'filed',
]);
export type ItemOutcome = z.infer<typeof ItemOutcome>;

/** How a question of order was decided: by voices, as the chair found it, or counted. */
export const FoundBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acclamation') }),
  z.strictObject({ kind: z.literal('found') }),
  z.strictObject({ kind: z.literal('counted'), for: z.int().min(0), against: z.int().min(0) }),
]);
export type FoundBy = z.infer<typeof FoundBy>;

export const DecisionNumber = z.strictObject({ year: z.int(), serial: z.int() });
export type DecisionNumber = z.infer<typeof DecisionNumber>;
