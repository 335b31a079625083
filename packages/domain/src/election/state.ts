import type { ElectionEvent, ElectionFact } from './events.ts';
import type { NominationPaper, Voter } from './papers.ts';
import type {
  Answer,
  BallotPaper,
  Consent,
  CountedBallot,
  CountSheet,
  DepartureReason,
  ElectionPapers,
  ElectionPart,
  Minimum,
  RoundEnd,
  Share,
  TieFor,
  TwoEntries,
} from './vocabulary.ts';

type Told<Type extends ElectionEvent['type']> = Omit<ElectionFact<Type>, 'type' | 'v'>;

/** An election as its record: the rules ask it, its page, its papers and its bundle show it. */
export type Election = Omit<Told<'ElectionCalled'>, 'at' | 'paper' | 'shares' | 'minimum'> & {
  readonly paper: BallotPaper;
  /** Which associations have places of their own. */
  readonly shares: readonly Share[];
  readonly minimum: Minimum | null;
  /** As what gender those on the ballot are counted, where there is a minimum. */
  readonly genders: Readonly<Record<string, string>>;
  readonly phase: 'none' | 'called' | 'closed' | 'voting' | 'declared' | 'calledOff' | 'annulled';
  readonly calledAt: string;
  readonly calledOff: { readonly reason: string; readonly at: string } | null;
  readonly associations: readonly Association[];
  readonly officials: readonly Official[];
  readonly places: readonly PollingPlace[];
  readonly candidates: readonly ElectionCandidate[];
  readonly note: string;
  readonly proposal: {
    readonly ordinary: readonly string[];
    readonly substitutes: readonly string[];
    readonly reasons: string;
    readonly at: string;
  } | null;
  readonly nominationsClosedAt: string | null;
  /** Who stands on the ballot, in its order. */
  readonly listed: readonly Listed[];
  readonly leftOut: readonly { readonly candidateId: string; readonly reason: string }[];
  readonly lists: readonly VoterList[];
  readonly doubles: readonly SettledDouble[];
  /** What each side has said of them by itself, the latest. */
  readonly doubleAnswers: readonly DoubleAnswer[];
  readonly register: Register | null;
  readonly rounds: readonly ElectionRound[];
  readonly lots: readonly ElectionLot[];
  readonly pendingLots: readonly {
    readonly lotId: string;
    readonly part: ElectionPart;
    readonly commitment: string;
    readonly secret: string | null;
  }[];
  readonly acclaimed: readonly {
    readonly part: ElectionPart;
    readonly candidateIds: readonly string[];
    readonly ordered: 'decided' | 'lot' | null;
    readonly at: string;
  }[];
  readonly result: Told<'ResultDeclared'> | null;
  readonly confirmations: readonly Confirmation[];
  readonly publishedAt: string | null;
  readonly elected: readonly Elected[];
  readonly reports: readonly Told<'ReportSent'>[];
  readonly attendance: readonly Told<'AttendanceRecorded'>[];
  readonly complaints: readonly Complaint[];
  readonly destroyed: readonly { readonly papers: ElectionPapers; readonly on: string }[];
};

export type Association = {
  readonly associationId: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly releasedAt: string | null;
  /** Whether it takes part, as its own log says; null while the host has not found that there. */
  readonly answer: Omit<Told<'AssociationAnswered'>, 'associationId'> | null;
};

export type Official = Told<'OfficialAppointed'> & { readonly stoodDown: boolean };
export type PollingPlace = Told<'PollingPlaceAdded'>;

export type ElectionCandidate = Pick<
  NominationPaper,
  'personId' | 'name' | 'associationId' | 'statement' | 'gender'
> & {
  readonly candidateId: string;
  readonly nominators: readonly NonNullable<NominationPaper['by']>[];
  readonly consent: Consent | null;
  readonly withdrawn: boolean;
  /** The parts in which they had been voted on when they withdrew: what was counted stands. */
  readonly votedOnIn: readonly ElectionPart[];
};

export type Listed = Told<'CandidateListed'>;

export type VoterList = {
  readonly associationId: string | null;
  readonly voters: readonly Voter[];
  readonly unnamed: number;
};

export type SettledDouble = {
  readonly associationId: string | null;
  readonly otherId: string | null;
  readonly name: string;
  readonly same: boolean;
};

/** `by` is the association that says it, null for the host. */
export type DoubleAnswer = SettledDouble & { readonly by: string | null };

export type Register = {
  readonly voters: number;
  readonly byAssociation: readonly {
    readonly associationId: string | null;
    readonly voters: number;
  }[];
  readonly at: string;
};

export type ElectionRound = Told<'RoundOpened'> & {
  readonly counts: readonly SealedCount[];
  readonly ended: { readonly reason: RoundEnd; readonly note: string; readonly at: string } | null;
  readonly announcedAt: string | null;
};

export type SealedCount = {
  readonly placeId: string | null;
  readonly sheet: CountSheet;
  readonly ballots: readonly CountedBallot[] | null;
  readonly tellers: readonly string[];
  /** Those of them who signed the printed sheet with the pen. */
  readonly onPaper?: readonly string[];
  /** Where it was entered twice. */
  readonly entries?: TwoEntries;
  readonly at: string;
};

export type ElectionLot = {
  readonly part: ElectionPart;
  readonly round: number;
  readonly for: TieFor;
  readonly among: readonly string[];
  readonly order: readonly string[];
  readonly at: string;
  /** Whether its round came to nothing: it decides nothing then. */
  readonly void: boolean;
} & (
  | { readonly kind: 'physical'; readonly how: string; readonly witnesses: readonly string[] }
  | {
      readonly kind: 'computed';
      readonly commitment: string;
      readonly seed: string;
      readonly nonce: string;
      readonly words: string;
    }
);

export type Elected = {
  readonly candidateId: string;
  readonly part: ElectionPart;
  readonly answer: Answer | null;
  /** From which day a substitute holds a seat, and whose. */
  readonly calledIn: { readonly on: string; readonly inPlaceOf: string } | null;
  /** Declined, resigned or gone; from which day. */
  readonly left: { readonly reason: DepartureReason | 'declined'; readonly on: string } | null;
  /** Whose seat a substitute has been called in for. */
  readonly replacedBy: string | null;
};

/** What tells whether somebody elected holds a seat on a day. */
type Seated = Pick<Elected, 'candidateId' | 'part'> & {
  readonly calledIn: { readonly on: string } | null;
  readonly left: { readonly on: string } | null;
};

/** What an association says of the result; name and reason are null once erased. */
export type Confirmation = Told<'ResultAnswered'>;

export type Complaint = {
  readonly complaintId: string;
  readonly text: string | null;
  readonly on: string;
  readonly settled: {
    readonly outcome: 'upheld' | 'rejected';
    readonly reason: string;
    readonly on: string;
  } | null;
};

export const initial: Election = {
  phase: 'none',
  title: '',
  subject: { kind: 'delegates' },
  seats: 1,
  substitutes: 0,
  method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
  uncontested: 'acclamation',
  meetingId: null,
  electorate: '',
  eligibility: '',
  nominateBy: null,
  candidateOrder: 'name',
  from: null,
  until: null,
  reportBy: null,
  complaintsUntil: null,
  paper: 'ownBallots',
  shares: [],
  minimum: null,
  genders: {},
  ruleSetVersion: 0,
  papersId: '',
  registerId: '',
  committeeId: '',
  calledAt: '',
  calledOff: null,
  associations: [],
  officials: [],
  places: [],
  candidates: [],
  note: '',
  proposal: null,
  nominationsClosedAt: null,
  listed: [],
  leftOut: [],
  lists: [],
  doubles: [],
  doubleAnswers: [],
  register: null,
  rounds: [],
  lots: [],
  pendingLots: [],
  acclaimed: [],
  result: null,
  confirmations: [],
  publishedAt: null,
  elected: [],
  reports: [],
  attendance: [],
  complaints: [],
  destroyed: [],
};

export const candidateOf = ({ candidates }: Election, candidateId: string) =>
  candidates.find((each) => each.candidateId === candidateId);

/** Those who hold an office at the election now. */
export const officialsIn = ({ officials }: Election, office: Official['office']) =>
  officials.filter((each) => each.office === office && !each.stoodDown);

/** What an association has said of the result, in the order it did: the last one holds. */
export const confirmationsOf = ({ confirmations }: Election, associationId: string) =>
  confirmations.filter((one) => one.associationId === associationId);

/** Associations that take part and have not withdrawn. */
export const participating = ({ associations }: Election) =>
  associations.filter(({ releasedAt }) => releasedAt === null);

/** The round of a part that is open: nobody has ended it, and not every polling place has sealed its count. */
export const openRound = (election: Election, part: ElectionPart) =>
  election.rounds.find(
    (round) => round.part === part && !round.ended && !isCounted(election, round),
  );

/** Whether both parts are voted on at once, on the two parts of one paper. */
export const hasTwoParts = ({ paper, substitutes }: Pick<Election, 'paper' | 'substitutes'>) =>
  paper === 'oneInTwoParts' && substitutes > 0;

/** The first round of the other part that stands on the same papers: what one code is on belongs together. */
export const otherHalf = (
  { rounds }: { readonly rounds: readonly ElectionRound[] },
  { part, code }: Pick<ElectionRound, 'part' | 'code'>,
) => rounds.find((one) => one.code === code && one.part !== part);

/** Whether every place has sealed its count. */
export const isCounted = ({ places }: Pick<Election, 'places'>, { counts }: ElectionRound) =>
  places.length === 0
    ? counts.length > 0
    : places.every(({ placeId }) => counts.some((count) => count.placeId === placeId));

/** Who holds the seats on a day (`YYYY-MM-DD`): those elected who have not gone, and the substitutes called in. */
export const holdersOn = ({ elected }: { readonly elected: readonly Seated[] }, on: string) =>
  elected
    .filter(({ part, calledIn, left }) => {
      if (left && left.on <= on) return false;
      return part === 'ordinary' || (calledIn !== null && calledIn.on <= on);
    })
    .map(({ candidateId }) => candidateId);
