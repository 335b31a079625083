import { type ElectionEvent, electionPowersOf, elections } from '@klubba/domain/election';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { ElectionParams } from './contract.ts';

export const listElectionEvents = query({
  operationId: 'listElectionEvents',
  summary: 'The audit trail of an election, without what only some may see',
  permission: everyone,
  url: '/elections/:electionId/events',
  params: ElectionParams,
  answer: EventTrail,
  read: async ({ tx, organisationId, actor, params, state }) => {
    const { electionId } = params;
    const { state: election, version } = await state(elections, electionId);
    if (version === 0) return;
    const { conduct } = electionPowersOf(actor, election);
    const tail = { organisationId, kind: elections.kind, id: electionId, after: 0 };
    const history = await readTail(tx, tail, elections.catalogue);
    // A sheet says how a place voted before it may be known; whoever conducts sees the rest as it happens.
    const isOpen = election.phase === 'declared' || election.phase === 'annulled';
    const told = history.filter(
      ({ event }) => isOpen || (conduct ? event.type !== 'CountSealed' : isForAll(event)),
    );
    const trailed = told.map((recorded) => [elections, recorded] as const);
    // What is sealed under the election's own keys is for nobody's trail.
    return eventTrail(tx, organisationId, trailed, false);
  },
});

const forAll: readonly ElectionEvent['type'][] = [
  'ElectionCalled',
  'ElectionChanged',
  'ElectionCalledOff',
  'AssociationAdmitted',
  'AssociationReleased',
  'PollingPlaceAdded',
  'CandidateListed',
  'NominationsClosed',
  'NominationsReopened',
  'RoundOpened',
  'RoundAnnounced',
];

const isForAll = ({ type }: ElectionEvent) => forAll.includes(type);
