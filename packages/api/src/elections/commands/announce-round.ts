import { AnnounceRoundBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const announceRound = electionCommand({
  operationId: 'announceRound',
  summary: 'Announce what a round came to',
  may: 'conduct',
  url: '/elections/:electionId/rounds/announcement',
  params: ElectionParams,
  body: AnnounceRoundBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'AnnounceRound', part: body.part, at: happened(body.at) });
  },
});
