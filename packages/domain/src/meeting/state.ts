import { localDate } from '../time.ts';
import type { Fact, MeetingEvent, Proceeding } from './events.ts';
import type { SteppingIn } from './guests/vocabulary.ts';
import type { ItemElection } from './item-election-state.ts';
import type { Meaning } from './meaning/vocabulary.ts';
import type { NoticeTextChange } from './notice-text/vocabulary.ts';
import type { ChangeAfterNotice, Message } from './outbox/state.ts';
import type { MeetingFile, OnPaper, Papers, Withheld } from './papers/state.ts';
import type { Part, signed } from './parts/part.ts';
import { past } from './past.ts';
import type {
  Capacity,
  Carried,
  Demand,
  ItemKind,
  ItemOutcome,
  MatterKind,
  MeetingKind,
  MeetingOffice,
  MeetingRules,
  ProposalKind,
  Proposer,
} from './vocabulary.ts';

/** A meeting as its record: the rules ask it, the desk and the minutes show it. One fold serves all three. */
export type Meeting = {
  readonly phase: Phase;
  readonly bodyId: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly startsOn: string;
  /** Null where nobody knows. */
  readonly startsAt: string | null;
  readonly timeZone: string;
  readonly place: string;
  readonly notice: Notice | null;
  /** How it was called without Klubba, as told. */
  readonly calling: Calling | null;
  /** What of the notice was changed after it, in order; left out where nothing was. */
  readonly changedAfterNotice?: readonly ChangeAfterNotice[];
  /** What the notice says before its agenda, null once erased; left out where it says nothing. */
  readonly noticeText?: string | null;
  /** What of that was changed after the notice, in order; left out where nothing was. */
  readonly noticeTextChanges?: readonly NoticeTextChange[];
  /** What those who were called are to be told, in the order it came about. */
  readonly outbox: readonly Message[];
  /** Papers that followed the notice. */
  readonly papers: readonly Papers[];
  readonly files: readonly MeetingFile[];
  /** What the published rendition withholds besides the protected; null until somebody has decided. */
  readonly withheld: Withheld | null;
  /** The hashes of the published rendition as it was handed out; left out where it was not. */
  readonly published?: readonly string[];
  /** Those who are there without a vote. */
  readonly guests: readonly Guest[];
  /** Substitutes in the register, and in whose place. */
  readonly steppedIn: readonly SteppingIn[];
  readonly cancelled: { readonly at: string; readonly reason: string } | null;
  /** The series it follows another meeting in; left out where it is in none, or begins one. */
  readonly seriesId?: string;
  /** The times it was broken off, in order; the last one may not be over. */
  readonly adjournments: readonly Adjournment[];
  readonly opened: { readonly at: string | null; readonly by: string | null } | null;
  readonly closedAt: string | null;
  /** The latest instant anything happened at; time does not run backwards in a record. */
  readonly latest: string;
  readonly rules: MeetingRules | null;
  readonly nextParagraph: number;
  readonly items: readonly AgendaItem[];
  /** What was taken off the agenda before the meeting, and can be brought back. */
  readonly removed: readonly RemovedItem[];
  readonly tasks: readonly Task[];
  readonly openItemId: string | null;
  readonly dulyConvened: boolean | null;
  readonly agendaAdopted: boolean;
  readonly officers: readonly OfficerTerm[];
  readonly outsiders: readonly Outsider[];
  /** Null until it is established, and where it is by number alone. */
  readonly register: readonly string[] | null;
  /** How many may vote, as they were counted last where nobody ticked them off by name. */
  readonly counted: { readonly size: number; readonly about: boolean } | null;
  readonly proposals: readonly Proposal[];
  readonly conflicts: readonly Conflict[];
  /** Those who left the register for one item because it concerns them; left out where nobody did. */
  readonly aside?: readonly { readonly itemId: string; readonly personIds: readonly string[] }[];
  readonly reservations: readonly Reservation[];
  readonly elections: readonly DeclaredElection[];
  /** Those held under its items; once declared they stand among the `elections` too. */
  readonly itemElections: readonly ItemElection[];
  /** Decisions that were gavelled by mistake and taken back at once: they are none, and their numbers stay used. */
  readonly takenBack: readonly TakenBack[];
  /** What was before, to go back to; it is no part of what is shown. */
  readonly [past]: readonly Step[];
  readonly minutes: Minutes;
  /** What of the minutes is signed on its own: supplements, and §§ that were verified at once. */
  readonly parts: readonly Part[];
  /** The record as its minutes were signed, once a supplement has put it right; no part of what is shown. */
  readonly [signed]?: Meeting;
};

type Phase =
  | 'none'
  | 'draft'
  | 'convened'
  | 'cancelled'
  | 'open'
  | 'adjourned'
  | 'closed'
  | 'inVerification'
  | 'verified';

/** A break, or until another day. Null is what nobody knows. */
export type Adjournment = {
  readonly at: string | null;
  /** What was said of when and where it goes on; null where it is a break of the same day and place. */
  readonly resumesOn: string | null;
  readonly resumesAt: string | null;
  readonly place: string | null;
  /** Null until it went on. */
  readonly resumed: { readonly on: string; readonly at: string | null } | null;
};

type Notice = {
  readonly at: string;
  readonly on: string;
  readonly deadline: string;
  readonly noticeDays: number;
  readonly channels: readonly string[];
  readonly recipients: readonly string[];
  readonly deviation: string | null;
  /** The items it named. */
  readonly itemIds: readonly string[];
};

/** Null is what nobody knows. */
export type Calling = {
  readonly on: string | null;
  readonly channels: readonly string[];
  readonly recipients: number | null;
  /** All agreed to meet without a notice. */
  readonly allAgreed: boolean;
  /** The items on the agenda then. */
  readonly itemIds: readonly string[];
};

export type AgendaItem = {
  readonly itemId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly kind: ItemKind;
  readonly matter: MatterKind;
  readonly background: string;
  /** As told; null where it is counted. */
  readonly number: string | null;
  readonly expectedAt: string | null;
  readonly presenter: string;
  /** That it was changed into something that the notice did not name; left out where it was not. */
  readonly isAnother?: true;
  readonly notes: readonly Note[];
  readonly status: 'scheduled' | 'open' | 'closed' | ItemOutcome;
  /** What is carried under it is a recommendation to whoever may decide; left out where the meeting may. */
  readonly recommendation?: true;
  /** The matter it goes on with; left out where it begins one. */
  readonly matterId?: string;
  /** The first reading of what is read a second time here; left out where it is none. */
  readonly firstReading?: {
    readonly on: string;
    readonly decisionId: string | null;
    readonly inForceOn: string | null;
  };
  /** Its number in the minutes, in the order treated; null until it is taken up. */
  readonly paragraph: number | null;
  /** The number of its § in minutes written by others; left out where it has none. */
  readonly mark?: string;
  /** Null also where nobody knows the hour. */
  readonly takenUpAt: string | null;
  /** What happened under it, in order. The minutes are written from this. */
  readonly proceedings: readonly Proceeding[];
};

/** A part of what the minutes say under an item in free words. */
export type Note = Omit<Fact<'NoteWritten'>, 'type' | 'v' | 'itemId'>;

export type RemovedItem = {
  readonly itemId: string;
  /** It, with what was under it. */
  readonly items: readonly AgendaItem[];
  readonly proposals: readonly Proposal[];
  /** The item that it stood before. */
  readonly beforeId: string | null;
};

/** What somebody undertook, and how far they have come. */
export type Task = Omit<Fact<'TaskSet'>, 'type' | 'v'> & {
  readonly status: 'set' | Fact<'TaskReported'>['status'];
  readonly reports: readonly Omit<Fact<'TaskReported'>, 'type' | 'v' | 'taskId'>[];
};

export type OfficerTerm = {
  readonly personId: string;
  readonly office: MeetingOffice;
  readonly from: Moment;
  /** Null while it is held. */
  readonly to: Moment | null;
};

/** Who is there without a vote, and what they may do. */
export type Guest = Pick<Fact<'GuestAdmitted'>, 'personId' | 'coopted' | 'rights'>;

/** Somebody who holds an office of this meeting without being one of the association's people. */
export type Outsider = {
  readonly personId: string;
  /** Null once erased. */
  readonly name: string | null;
  readonly association: string;
};

/** When something was, as far as anybody knows, and under which item. */
export type Moment = { readonly at: string | null; readonly itemId: string | null };

export type Proposal = {
  readonly proposalId: string;
  readonly itemId: string;
  readonly kind: ProposalKind;
  /** The clause an amendment changes; the proposal that a counter, an addition or a rejection answers. */
  readonly targetId: string | null;
  /** Null where nobody knows. */
  readonly by: Proposer | null;
  /** Who moved it together with them; left out where nobody did. */
  readonly others?: readonly Proposer[];
  readonly withdrawn: boolean;
  /** That the meeting saw it withdrawn, and its minutes tell it; left out where it was earlier. */
  readonly withdrawnAtMeeting?: true;
  /** The clause as already amended, where an amendment was written on that; left out where it was written on the clause as proposed. */
  readonly basis?: string;
  /** The proposal that this one gave way to: by its own mover for another, or `adopted` by the mover of what it amends. */
  readonly conformed?: { readonly to: string; readonly adopted: boolean };
  /** Who moved it before somebody else took it up; left out where nobody did. */
  readonly movedAtFirst?: readonly Proposer[];
  /** What it read before its mover changed it at the meeting, first to last; left out where nobody did. */
  readonly wordings?: readonly (readonly string[])[];
  readonly clauses: readonly Clause[];
};

export type Clause = {
  readonly clauseId: string;
  readonly text: string;
  /** What it does where it carries, as it was proposed; left out where it is words alone. */
  readonly meaning?: Meaning;
  /** Before an amendment carried; null if none did. */
  readonly originalText: string | null;
  readonly divisionDemanded: boolean;
  /** What stricter vote was demanded; left out where any will do. */
  readonly demanded?: Demand;
  /** That it was voted on and nothing was decided by it; left out where it was not. */
  readonly noDecision?: true;
  /** That it is, or was, one of the options of a round; left out where it was not. */
  readonly inRounds?: true;
  readonly status: 'undecided' | Carried | 'lapsed';
  readonly decision: Decision | null;
};

type Decision = Omit<Fact<'ClauseDecided'>, 'type' | 'v'> & {
  /** Those who were entitled to vote on it then; only they may dissent. */
  readonly voters: readonly string[];
};

/** A state before something happened, and what that was. */
type Step = { readonly before: Meeting; readonly type: MeetingEvent['type'] };

/** A decision that was taken back at once. */
type TakenBack = (Decision | DeclaredElection) & { readonly takenBackAt: string };

/** An election that the meeting established. */
export type DeclaredElection = Omit<Fact<'ElectionDeclared'>, 'type' | 'v'> & {
  readonly voters: readonly string[];
};

type Conflict = Omit<Fact<'ConflictDeclared'>, 'type' | 'v'>;
/** `late` that it came after the meeting; left out where it did not. */
export type Reservation = Omit<Fact<'ReservationEntered'>, 'type' | 'v'> & { readonly late?: true };

type Minutes = {
  readonly draft: number;
  readonly recordHash: string | null;
  readonly documentHash: string | null;
  readonly sentAt: string | null;
  readonly signers: readonly { readonly personId: string; readonly capacity: Capacity }[];
  readonly signatures: readonly Omit<Fact<'MinutesSigned'>, 'type' | 'v'>[];
  readonly objections: readonly Omit<Fact<'MinutesObjected'>, 'type' | 'v'>[];
  readonly verifiedAt: string | null;
  /** How they were signed, where that was outside of Klubba. */
  readonly onPaper: OnPaper | null;
  /** Every document that was sent, in its order; the last one is the one above. */
  readonly drafts: readonly SentDraft[];
  /** Who does not sign, and why. */
  readonly released: readonly Omit<Fact<'SignerReleased'>, 'type' | 'v'>[];
};

type SentDraft = {
  readonly draft: number;
  readonly recordHash: string;
  readonly documentHash: string;
  readonly sentAt: string;
  readonly signers: Minutes['signers'];
  /** Who had signed it when it ended. */
  readonly signatures: readonly { readonly personId: string; readonly at: string }[];
  /** Why it is no more than a draft; null while it stands. */
  readonly ended: {
    readonly kind: 'objection' | 'takenBack';
    readonly personId: string;
    /** Null once erased. */
    readonly reason: string | null;
    readonly at: string;
  } | null;
};

export const initial: Meeting = {
  phase: 'none',
  bodyId: '',
  kind: 'memberMeeting',
  title: '',
  startsOn: '',
  startsAt: null,
  timeZone: '',
  place: '',
  notice: null,
  calling: null,
  outbox: [],
  papers: [],
  files: [],
  withheld: null,
  guests: [],
  steppedIn: [],
  cancelled: null,
  adjournments: [],
  opened: null,
  closedAt: null,
  latest: '',
  rules: null,
  nextParagraph: 1,
  items: [],
  removed: [],
  tasks: [],
  openItemId: null,
  dulyConvened: null,
  agendaAdopted: false,
  officers: [],
  outsiders: [],
  register: null,
  counted: null,
  proposals: [],
  conflicts: [],
  reservations: [],
  elections: [],
  itemElections: [],
  takenBack: [],
  [past]: [],
  parts: [],
  minutes: {
    draft: 0,
    recordHash: null,
    documentHash: null,
    sentAt: null,
    signers: [],
    signatures: [],
    objections: [],
    verifiedAt: null,
    onPaper: null,
    drafts: [],
    released: [],
  },
};

/** What a function needs to know of a meeting: its record, or what of it is shown. */
type Having<Part extends keyof Meeting, Of> = { readonly [Name in Part]: readonly Of[] };

export const itemOf = <Item extends Pick<AgendaItem, 'itemId'>>(
  meeting: Having<'items', Item>,
  itemId: string | null,
) => meeting.items.find((item) => item.itemId === itemId);

export const taskOf = (meeting: Having<'tasks', Task>, taskId: string) =>
  meeting.tasks.find((task) => task.taskId === taskId);

export const proposalOf = (meeting: Meeting, proposalId: string) =>
  meeting.proposals.find((proposal) => proposal.proposalId === proposalId);

export const proposalOfClause = <
  Proposed extends { readonly clauses: readonly Pick<Clause, 'clauseId'>[] },
>(
  meeting: Having<'proposals', Proposed>,
  clauseId: string,
) =>
  meeting.proposals.find(({ clauses }) => clauses.some((clause) => clause.clauseId === clauseId));

export const clauseOf = (meeting: Meeting, clauseId: string) =>
  proposalOfClause(meeting, clauseId)?.clauses.find((clause) => clause.clauseId === clauseId);

export const decisionOf = (meeting: Meeting, decisionId: string) =>
  meeting.proposals
    .flatMap(({ clauses }) => clauses)
    .find(({ decision }) => decision?.decisionId === decisionId)?.decision ?? undefined;

/** The clauses that one decision is about: one, or those of one gavel. */
export const clausesDecidedBy = (meeting: Meeting, decisionId: string) =>
  meeting.proposals
    .flatMap(({ clauses }) => clauses)
    .filter(({ decision }) => decision?.decisionId === decisionId);

/** The election that a decision of the meeting established, where it is one. */
export const electionDecided = (meeting: Meeting, decisionId: string) =>
  meeting.elections.find((one) => one.decisionId === decisionId);

/** The day on which something at a meeting happened, `YYYY-MM-DD` where the meeting is: by its hour, or the day of the meeting where nobody knows that. */
export const dayOf = (
  meeting: Pick<Meeting, 'startsOn' | 'timeZone' | 'adjournments'>,
  at: string | null,
) => (at === null ? sittingDay(meeting) : localDate(at, meeting.timeZone));

/** The day it sits now, or is to sit: that of the notice until it goes on another day. */
export const sittingDay = ({
  startsOn,
  adjournments,
}: {
  readonly startsOn: string;
  readonly adjournments: readonly Pick<Adjournment, 'resumed' | 'resumesOn'>[];
}) => {
  const days = adjournments.flatMap(({ resumed, resumesOn }) => resumed?.on ?? resumesOn ?? []);
  return days.at(-1) ?? startsOn;
};

/** Those who hold an office now. */
export const holders = (meeting: Having<'officers', OfficerTerm>, office: MeetingOffice) =>
  meeting.officers.filter((term) => term.office === office && !term.to).map((t) => t.personId);

export const isOutsider = ({ outsiders }: Having<'outsiders', Outsider>, personId: string) =>
  outsiders.some((one) => one.personId === personId);

/** Those who may vote on an item now: the register less whoever declared a conflict of interest. */
export const voters = (meeting: Meeting, itemId: string): readonly string[] => {
  const { register } = meeting;
  if (!register) return [];
  const out = concerned(meeting, itemId);
  // The register itself where all of it may: a congress does not keep it once for each decision.
  return out.length > 0 ? register.filter((personId) => !out.includes(personId)) : register;
};

/** Those whom an item concerns: they do not vote on it. */
export const concerned = (
  { conflicts, aside = [] }: Meeting,
  itemId: string,
): readonly string[] => [
  ...conflicts.filter((one) => one.itemId === itemId).map(({ personId }) => personId),
  ...aside.filter((one) => one.itemId === itemId).flatMap(({ personIds }) => personIds),
];

/** A proposal still in play: submitted and not withdrawn. */
export const liveProposals = <Proposed extends Pick<Proposal, 'itemId' | 'withdrawn'>>(
  meeting: Having<'proposals', Proposed>,
  itemId: string,
) => meeting.proposals.filter((proposal) => proposal.itemId === itemId && !proposal.withdrawn);

/** Whether a proposal answers another one: as a whole, or one of its clauses. */
export const aimsAt = ({ targetId }: Proposal, { proposalId, clauses }: Proposal) =>
  targetId === proposalId || clauses.some(({ clauseId }) => clauseId === targetId);

type Proposed<Of> = Pick<Proposal, 'itemId' | 'withdrawn'> & { readonly clauses: readonly Of[] };

/** The clauses that are proposed under an item and not withdrawn. */
export const liveClauses = <Of>(meeting: Having<'proposals', Proposed<Of>>, itemId: string) =>
  liveProposals(meeting, itemId).flatMap(({ clauses }) => clauses);

/** The clauses the meeting still has to decide under an item; one that a vote came to nothing on may be left as it is. */
export const undecidedClauses = <
  Of extends Pick<Clause, 'status'> & { readonly noDecision?: true | undefined },
>(
  meeting: Having<'proposals', Proposed<Of>>,
  itemId: string,
) =>
  liveClauses(meeting, itemId).filter(
    ({ status, noDecision }) => status === 'undecided' && !noDecision,
  );
