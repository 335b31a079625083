import type { EmploymentEvent, EmploymentFact } from './events.ts';
import type { LeavePaper } from './papers.ts';
import type {
  AlternativeOutcome,
  Employee,
  EndReason,
  PaperDecision,
  Terms,
} from './vocabulary.ts';

type Told<Type extends EmploymentEvent['type']> = Omit<EmploymentFact<Type>, 'type' | 'v'>;

/** An employment as its record, from the need of one to its archive. */
export type Employment = {
  readonly phase:
    | 'none'
    | 'preparing'
    | 'approved'
    | 'contracted'
    | 'active'
    | 'workEnded'
    | 'ended'
    | 'archived'
    | 'dropped';
  readonly title: string;
  readonly reason: string;
  readonly alternativesFirst: boolean;
  readonly alternatives: readonly Alternative[];
  /** Who sees and prepares it; the board while nobody is named. */
  readonly employerGroup: readonly string[];
  /** In the order they were made: the first, those after a rejection, and those for an extension. */
  readonly proposals: readonly EmploymentProposal[];
  readonly answers: readonly Told<'WarningAnswered'>[];
  readonly conflicts: readonly Told<'ConflictOfInterestDeclared'>[];
  readonly recruitment: Told<'RecruitmentOpened'> | null;
  readonly applications: readonly Application[];
  readonly employeeId: string | null;
  /** Null before there is one, and when the record has been destroyed. */
  readonly employee: Employee | null;
  /** In the order they were signed; each is in force from its first day on. */
  readonly contracts: readonly Contract[];
  /** Where it is from before the association had its record here. */
  readonly takenOver: PaperDecision | null;
  readonly startedOn: string | null;
  readonly information: readonly Told<'InformationGiven'>[];
  readonly leaves: readonly Leave[];
  readonly notice: Told<'NoticeGiven'> | null;
  readonly agreedEnd: Told<'TerminationAgreed'> | null;
  readonly nonExtension: Told<'NonExtensionNotified'> | null;
  readonly ended: { readonly reason: EndReason | null; readonly on: string } | null;
  readonly workEnded: { readonly on: string; readonly note: string | null } | null;
  readonly tasks: readonly Task[];
  readonly dropped: { readonly reason: string; readonly at: string } | null;
  readonly archivedOn: string | null;
  readonly applicationsDestroyedOn: string | null;
  readonly recordDestroyedOn: string | null;
};

export type Alternative = {
  readonly alternativeId: string;
  readonly what: string;
  readonly settled: {
    readonly outcome: AlternativeOutcome;
    readonly note: string;
    readonly on: string | null;
    readonly decisionId: string | null;
  } | null;
};

export type EmploymentProposal = {
  readonly proposalId: string;
  readonly terms: Terms;
  readonly reasons: string;
  readonly at: string;
  readonly status: 'draft' | 'placed' | 'tabled' | 'approved' | 'rejected' | 'withdrawn';
  /** Where a meeting was asked for it, last. */
  readonly placed: Omit<Told<'TermsPlaced'>, 'proposalId'> | null;
  readonly decision: Omit<Told<'EmploymentRejected'>, 'proposalId' | 'at'> | null;
  /** As decided; they bind the contract. */
  readonly decidedTerms: Terms | null;
};

export type Application = {
  readonly applicationId: string;
  readonly on: string;
  readonly applicant: (Employee & { readonly note: string }) | null;
};

export type Contract = {
  readonly contractId: string;
  /** The proposal whose decision it rests on; none where it was taken over. */
  readonly proposalId: string | null;
  readonly terms: Terms | null;
  readonly signedBy: readonly string[];
  readonly signedOn: string | null;
};

export type Leave = { readonly leaveId: string; readonly leave: LeavePaper | null };

export type Task = Told<'TaskAssigned'> & {
  readonly done: { readonly on: string; readonly note: string } | null;
};

export const initial: Employment = {
  phase: 'none',
  title: '',
  reason: '',
  alternativesFirst: false,
  alternatives: [],
  employerGroup: [],
  proposals: [],
  answers: [],
  conflicts: [],
  recruitment: null,
  applications: [],
  employeeId: null,
  employee: null,
  contracts: [],
  takenOver: null,
  startedOn: null,
  information: [],
  leaves: [],
  notice: null,
  agreedEnd: null,
  nonExtension: null,
  ended: null,
  workEnded: null,
  tasks: [],
  dropped: null,
  archivedOn: null,
  applicationsDestroyedOn: null,
  recordDestroyedOn: null,
};

export const proposalAt = ({ proposals }: Employment, proposalId: string) =>
  proposals.find((one) => one.proposalId === proposalId);

/** The terms that hold now, or held last: those of the latest contract. Null before one, and when the record has been destroyed. */
export const termsInForce = ({ contracts }: Pick<Employment, 'contracts'>) =>
  contracts.at(-1)?.terms ?? null;

/** Who has said that they have an interest in it: they neither prepare nor sign. */
export const conflicted = ({ conflicts }: Employment, personId: string) =>
  conflicts.some((one) => one.personId === personId);
