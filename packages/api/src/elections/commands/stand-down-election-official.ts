import { NothingToSay, OfficialParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const standDownElectionOfficial = electionCommand({
  operationId: 'standDownElectionOfficial',
  summary: 'End an office at the election',
  may: 'conduct',
  method: 'DELETE',
  url: '/elections/:electionId/officials/:officialId',
  params: OfficialParams,
  body: NothingToSay,
  work: async ({ params, decide }) => {
    await decide({ type: 'StandDownOfficial', officialId: params.officialId });
  },
});
