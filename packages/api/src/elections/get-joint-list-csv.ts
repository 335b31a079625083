import { organisations } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { csvOf } from '../documents/csv.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { atHost, callAt } from './at-host.ts';
import { JointElectionParams } from './contract.ts';
import { votersOn } from './eligible.ts';

/** Those of the association who may vote on the day, line by line, with a box for each to tick off on paper who comes. */
export const getJointListCsv = file({
  operationId: 'getJointListCsv',
  summary: 'Fetch the own list of voters of an election that another association hosts, as CSV',
  permission: secretariat,
  url: '/joint-elections/:hostId/:electionId/voters.csv',
  params: JointElectionParams,
  type: 'text/csv',
  read: async ({ deps, organisationId, params, state }) => {
    const { day } = await atHost(deps, organisationId, params, (asking, election, own) =>
      callAt(asking, params.electionId, election, own),
    );
    const { state: organisation } = await state(organisations, organisationId);
    const voters = await inOrganisation(deps.db, organisationId, (tx) =>
      votersOn(tx, organisation, organisationId, day),
    );
    const head = organisation.association?.language === 'en' ? ['Name', 'Came'] : ['Namn', 'Kom'];
    const rows = voters.map(({ name }) => [name, '']);
    return { bytes: Buffer.from(csvOf([head, ...rows]), 'utf8'), name: `rostande-${day}.csv` };
  },
});
