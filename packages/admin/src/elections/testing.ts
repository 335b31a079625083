import type { ElectionView } from '@klubba/api/contract';
import { defaultElectionRules } from '@klubba/domain/election';

const noRules: ElectionView['electionRules'] = {
  ...{ version: 0, name: '', elected: 'delegates', effectiveFrom: '0001-01-01', reference: '' },
  rules: defaultElectionRules,
};

/** An election of one delegate as whoever conducts it sees it on the day of the call, for tests. */
export const viewOf = (other: Partial<ElectionView>): ElectionView => ({
  ...{ electionId: 'election', version: 1, phase: 'called', title: 'Val av kongressombud' },
  sees: { nominations: true, register: true, counts: true, result: false },
  may: { conduct: true, prepare: true, register: true, count: true },
  ...{ subject: { kind: 'delegates' }, bodyName: null, seats: 1, substitutes: 0 },
  method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
  ...{
    uncontested: 'acclamation',
    paper: 'ownBallots',
    shares: [],
    minimum: null,
    meetingId: null,
    electorate: '',
    eligibility: '',
  },
  ...{ nominateBy: null, candidateOrder: 'name', from: null, until: null, reportBy: null },
  ...{
    complaintsUntil: null,
    ruleSetVersion: 1,
    electionRules: noRules,
    calledAt: '2026-10-01T18:00:00.000Z',
  },
  ...{ calledOff: null, associations: [], officials: [], pollingPlaces: [], nominees: [] },
  mine: {
    ...{ candidateId: null, consent: null, withdrawn: false },
    votingRight: { entitled: true, reason: null, facts: {} },
  },
  ...{ note: '', proposal: null, nominationsClosedAt: null, candidates: [], leftOut: [] },
  ...{ lists: [], doubles: [], register: null, rounds: [], lots: [], pendingLots: [] },
  parts: [
    {
      ...{
        part: 'ordinary',
        seats: 1,
        method: 'v22',
        ballot: 'marks',
        candidateIds: [],
        places: [],
        count: null,
      },
      next: { kind: 'open', round: 1, seats: 1, candidateIds: [] },
    },
  ],
  ...{ acclaimed: [], gender: { before: null, after: null, confirmed: false }, result: null },
  ...{
    confirmations: [],
    publishedAt: null,
    elected: [],
    openSeats: [],
    nextSubstitute: null,
    reports: [],
  },
  ...{ attendance: [], complaints: [], destroyed: [], people: [] },
  ...other,
});

type Nominee = NonNullable<ElectionView['nominees']>[number];

/** Somebody of another association, with an answer. */
export const nominee = (name: string, consent: Nominee['consent']): Nominee => ({
  ...{ candidateId: name, personId: null, name, associationId: null, statement: '' },
  ...{ gender: null, nominators: [], consent, withdrawn: false, eligible: null },
});
