import { elections, seesInTrail } from '@klubba/domain/election';
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
    const tail = { organisationId, kind: elections.kind, id: electionId, after: 0 };
    const history = await readTail(tx, tail, elections.catalogue);
    const told = history.filter(({ event }) => seesInTrail(actor, election, event.type));
    const trailed = told.map((recorded) => [elections, recorded] as const);
    // What is sealed under the election's own keys is for nobody's trail.
    return eventTrail(tx, organisationId, trailed, false);
  },
});
