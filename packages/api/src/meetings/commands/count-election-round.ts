import { desk } from '../../access/permission.ts';
import { CountElectionRoundBody, ItemElectionParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const countElectionRound = meetingCommand({
  operationId: 'countElectionRound',
  summary: 'Enter what was counted in a round of an election under an item',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/rounds',
  params: ItemElectionParams,
  body: CountElectionRoundBody,
  work: ({ params: { electionId }, body, meeting, happened, decide }) => {
    const begun = meeting.itemElections.find((one) => one.electionId === electionId);
    const { secret, ballots = null, blank = null, invalid = null } = body;
    return decide({
      ...{ type: 'CountElectionRound', electionId, secret, ballots, blank, invalid },
      round: body.round ?? Math.min((begun?.rounds.length ?? 0) + 1, 2),
      votes: body.votes.map(({ against = null, ...vote }) => ({ ...vote, against })),
      at: happened(body.at),
    });
  },
});
