import { randomInt } from 'node:crypto';
import { ElectionParams, OpenRoundBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const openRound = electionCommand({
  operationId: 'openRound',
  summary: 'Open the round that comes next; its papers carry a code',
  may: 'conduct',
  url: '/elections/:electionId/rounds',
  params: ElectionParams,
  body: OpenRoundBody,
  work: async ({ body, happened, decide }) => {
    const code = Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
    await decide({ type: 'OpenRound', part: body.part, code, at: happened(body.at) });
  },
});

/** None that is taken for another one in bad light. */
const letters = 'ACDEFHJKLMNPRTUVWXY34679';
