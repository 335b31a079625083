import { desk } from '../../access/permission.ts';
import { ItemParams } from '../contract.ts';
import { decideClause, refuseStrangersIn, voteHeld } from '../decide-clause.ts';
import { meetingCommand } from '../meeting-command.ts';
import { RoundBody, VoteHeld } from '../voting.contract.ts';

export const holdRound = meetingCommand({
  operationId: 'holdRound',
  summary:
    'Hold one round among options that exclude each other; the last of them decides what is left',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/rounds',
  params: ItemParams,
  body: RoundBody,
  status: 201,
  answer: VoteHeld,
  answers: voteHeld,
  work: async ({ params: { itemId }, body, newId, happened, ...gavel }) => {
    const { at, assignment = null, ...round } = body;
    await refuseStrangersIn(gavel.unit, round);
    const decisionId = newId('decision');
    await decideClause(
      gavel,
      { type: 'HoldRound', itemId, ...round },
      { decisionId, at: happened(at), assignment },
    );
  },
});
