import type { MotionFact } from './events.ts';
import type { CommentPaper, TextOf } from './papers.ts';
import type {
  Addressee,
  Answer,
  BackedAs,
  BackerKind,
  ClauseOutcome,
  Figures,
  MotionClause,
  Part,
  Standing,
} from './vocabulary.ts';

/** A version of the text; `text` is null once it has been destroyed. */
export type MotionVersion = Omit<
  MotionFact<'MotionTextWritten'>,
  'type' | 'v' | 'sealId' | 'text'
> & {
  readonly text: TextOf | null;
};

export type Backer = {
  readonly backerId: string;
  readonly kind: BackerKind;
  readonly as: BackedAs;
  readonly personId: string | null;
  readonly name: string | null;
  readonly decision: string | null;
};

export type MotionComment = {
  readonly commentId: string;
  readonly versionId: string;
  readonly by: string;
  readonly at: string;
  /** Null once it has been destroyed. */
  readonly said: CommentPaper | null;
  readonly settled: {
    readonly accepted: boolean;
    readonly note: string;
    readonly by: string;
    readonly at: string;
  } | null;
};

export type Opinion = Omit<MotionFact<'OpinionGiven'>, 'type' | 'v' | 'sealId' | 'opinion'> & {
  readonly text: string;
  readonly wordings: readonly { readonly clauseId: string; readonly text: string }[];
  readonly reservations: readonly {
    readonly personId: string;
    readonly text: string;
    readonly at: string;
  }[];
};

export type Placed = Omit<MotionFact<'MotionPlaced'>, 'type' | 'v'>;

/** What one meeting made of it. */
export type Stood = Omit<MotionFact<'StandingRecorded'>, 'type' | 'v'> & {
  /** What it was asked, of which version. */
  readonly askedVersionId: string;
  readonly clauses: Placed['clauses'];
};

type Envelope = 'type' | 'v' | 'sealId';

/** What was sealed of it reads empty once it has been destroyed. */
export type Sending = Omit<MotionFact<'MotionSent'>, Envelope | 'to' | 'how'> & {
  readonly to: string;
  readonly how: string;
  readonly receipt: {
    readonly receivedAt: string | null;
    readonly reply: string;
    readonly evidence: string;
  } | null;
};

type Said = {
  readonly by: string;
  readonly text: string;
  readonly clauses: { clauseId: string; answer: Answer; wording: string | null }[];
};
type Unsaid = Envelope | 'said' | 'clauses';
export type MotionAnswer = Omit<MotionFact<'MotionAnswered'>, Unsaid> & Said;
export type Reservation = Omit<MotionFact<'MotionReservationEntered'>, Unsaid> & Said;

/** What became of a clause, and where that is told. */
export type Outcome = {
  readonly outcome: ClauseOutcome;
  readonly reservation: number | null;
  readonly wording: string | null;
  readonly figures: Figures | null;
  readonly source: string;
  readonly confirmed: boolean;
  readonly on: string | null;
};

export type Motion = {
  /** Null until it is begun. */
  readonly addressee: Addressee | null;
  readonly sealId: string;
  /** Who moved it where it is not ours but is followed; empty once that has been erased. */
  readonly othersBy: string | null;
  /** Those who write it and those who may read and comment it, while it is not public. */
  readonly people: ReadonlyMap<string, Part>;
  /** How often somebody came or left: what invited before that invites no more. */
  readonly comings: number;
  readonly contactId: string | null;
  readonly versions: readonly MotionVersion[];
  readonly backers: readonly Backer[];
  readonly comments: readonly MotionComment[];
  readonly dependency: { readonly onMotionId: string | null; readonly note: string } | null;
  readonly topics: readonly string[];
  readonly preparing: { readonly bodyId: string | null; readonly at: string } | null;
  readonly opinions: readonly Opinion[];
  /** The meeting that it stands before, until that has decided. */
  readonly placed: Placed | null;
  readonly stood: readonly Stood[];
  readonly district: {
    readonly district: string;
    readonly on: string | null;
    readonly evidence: string;
  } | null;
  readonly sendings: readonly Sending[];
  readonly registered: { readonly number: string; readonly classLetter: string | null } | null;
  readonly answers: readonly MotionAnswer[];
  readonly reservations: readonly Reservation[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly withdrawn: { readonly reason: string; readonly at: string } | null;
  readonly followUps: readonly { readonly note: string; readonly on: string }[];
  readonly isPublic: boolean;
  readonly isDestroyed: boolean;
};

export const initial: Motion = {
  ...{
    addressee: null,
    sealId: '',
    othersBy: null,
    people: new Map(),
    comings: 0,
    contactId: null,
    versions: [],
  },
  ...{ backers: [], comments: [], dependency: null, topics: [], preparing: null, opinions: [] },
  ...{ placed: null, stood: [], district: null, sendings: [], registered: null, answers: [] },
  ...{ reservations: [], outcomes: new Map(), withdrawn: null, followUps: [] },
  ...{ isPublic: false, isDestroyed: false },
};

type WithVersions = Pick<Motion, 'versions'>;

/** The text as it stands: the last version that does not stand aside. */
export const currentVersion = ({ versions }: WithVersions) =>
  versions.findLast(({ isAside }) => !isAside);

export const versionAt = ({ versions }: WithVersions, versionId: string) =>
  versions.find((one) => one.versionId === versionId);

/** Versions that nobody has brought together with the text yet. */
export const unsettled = ({ versions }: WithVersions) => {
  const settled = new Set(versions.flatMap(({ settles }) => settles));
  return versions.filter(({ isAside, versionId }) => isAside && !settled.has(versionId));
};

export const clausesOf = (motion: WithVersions): readonly MotionClause[] =>
  currentVersion(motion)?.text?.clauses ?? [];

export const latestAnswer = ({ answers }: Pick<Motion, 'answers'>) => answers.at(-1);

/** What the last answer says of a clause. */
export const answerOn = (motion: Pick<Motion, 'answers'>, clauseId: string): Answer | undefined =>
  latestAnswer(motion)?.clauses.find((one) => one.clauseId === clauseId)?.answer;

/** What the meeting last made of it; nothing while it was only tabled. */
export const standingOf = ({ stood }: Pick<Motion, 'stood'>): Standing | undefined =>
  stood.findLast(({ standing }) => standing !== 'tabled')?.standing ?? stood.at(-1)?.standing;

export const isSent = ({ sendings }: Pick<Motion, 'sendings'>) => sendings.length > 0;

/** The version that the association stands behind; it changes only by a new decision. */
export const adoptedVersion = (motion: Pick<Motion, 'stood' | 'versions'>) => {
  const last = motion.stood.findLast(({ standing }) => standing !== 'tabled');
  return last && last.standing !== 'doesNot' ? versionAt(motion, last.versionId) : undefined;
};
