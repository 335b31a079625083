import { DrawLotBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const drawElectionLot = electionCommand({
  operationId: 'drawElectionLot',
  summary: 'Enter a lot that was drawn',
  may: 'conduct',
  url: '/elections/:electionId/lots',
  params: ElectionParams,
  body: DrawLotBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'DrawLot', ...body, at: happened(body.at) });
  },
});
