import { LotParams, OpenLotBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const openElectionLot = electionCommand({
  operationId: 'openElectionLot',
  summary: 'Open a computed lot with words of the tellers',
  may: 'conduct',
  url: '/elections/:electionId/lots/:lotId/opening',
  params: LotParams,
  body: OpenLotBody,
  work: async ({ params, body, happened, decide }) => {
    const { lotId } = params;
    await decide({ type: 'OpenLot', lotId, words: body.words, at: happened(body.at) });
  },
});
