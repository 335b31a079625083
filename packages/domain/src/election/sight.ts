import type { Role } from '../access/role.ts';
import type { ElectionEvent } from './events.ts';
import { type Election, officialsIn } from './state.ts';
import type { ElectionOffice } from './vocabulary.ts';

type Viewer = { readonly personId: string; readonly roles: readonly Role[] };

/** What somebody may do at an election. */
export type ElectionPowers = {
  /** Call and conduct it: close nominations, open rounds, announce, declare. */
  readonly conduct: boolean;
  /** Take nominations in, ask the nominees, and propose. */
  readonly prepare: boolean;
  /** Keep the lists of voters. */
  readonly register: boolean;
  /** Count and seal. */
  readonly count: boolean;
};

const conducting: readonly Role[] = ['board', 'secretary', 'chair'];

/** The committee's and the registrar's work is theirs alone, once there are such: not even the board's. */
export const electionPowersOf = (viewer: Viewer, election: Election): ElectionPowers => {
  const holds = (office: ElectionOffice) =>
    officialsIn(election, office).some(({ personId }) => personId === viewer.personId);
  const isFree = (office: ElectionOffice) => officialsIn(election, office).length === 0;
  const conduct = viewer.roles.some((role) => conducting.includes(role));
  return {
    conduct,
    prepare: holds('committee') || (conduct && isFree('committee')),
    register: holds('registrar') || (conduct && isFree('registrar')),
    count: conduct || holds('teller'),
  };
};

/** What somebody sees of an election. */
export type ElectionSight = {
  /** Who is nominated, who has agreed, and what the committee notes. */
  readonly nominations: boolean;
  /** The lists of voters, by name. */
  readonly register: boolean;
  /** What has been counted, before the chair announces it. */
  readonly counts: boolean;
  /** The result with all its figures. */
  readonly result: boolean;
};

/**
 * Who sees what of an election, in which phase. That it is called, the committee's proposal and who stands are for everybody with a role;
 * nominations are for who prepares it, the lists of voters for who keeps them. Who conducts it or counts sees a count when the last place has
 * sealed its sheet, others when it is announced; the result everybody sees when it is declared.
 */
export const electionSightOf = (viewer: Viewer, election: Election): ElectionSight => {
  const { prepare, register, conduct, count } = electionPowersOf(viewer, election);
  const isDeclared = election.phase === 'declared' || election.phase === 'annulled';
  return { nominations: prepare, register, counts: conduct || count, result: isDeclared };
};

const nominating: readonly ElectionEvent['type'][] = [
  'CandidateNominated',
  'ConsentRecorded',
  'CommitteeNoteWritten',
];
const registering: readonly ElectionEvent['type'][] = [
  'VotersEntered',
  'DoubleSettled',
  'DoubleAnswered',
];
const forAll: readonly ElectionEvent['type'][] = [
  ...(['ElectionCalled', 'ElectionChanged', 'ElectionCalledOff', 'AssociationAdmitted'] as const),
  ...([
    'AssociationReleased',
    'AssociationAnswered',
    'PollingPlaceAdded',
    'PollingPlaceRemoved',
  ] as const),
  'ProposalPresented',
  ...(['NominationsClosed', 'NominationsReopened', 'CandidateListed'] as const),
  ...(['RoundOpened', 'RoundEnded', 'RoundAnnounced'] as const),
];

/**
 * Whether somebody sees in the trail that something of this kind happened, and who recorded it: what the committee took in is the
 * committee's for ever, the lists are the registrar's, and a sheet is nobody's before the result is declared.
 */
export const seesInTrail = (viewer: Viewer, election: Election, type: ElectionEvent['type']) => {
  const { nominations, register, result } = electionSightOf(viewer, election);
  if (nominating.includes(type)) return nominations;
  if (type === 'CandidacyWithdrawn') return nominations || election.nominationsClosedAt !== null;
  if (registering.includes(type)) return register;
  if (type === 'CountSealed') return result;
  return result || electionPowersOf(viewer, election).conduct || forAll.includes(type);
};
