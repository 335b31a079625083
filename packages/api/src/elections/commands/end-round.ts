import { ElectionParams, EndRoundBody } from '../contract.ts';
import { forgetEntries } from '../count-entry-table.ts';
import { electionCommand } from '../election-command.ts';

export const endRound = electionCommand({
  operationId: 'endRound',
  summary: 'End a round that comes to nothing',
  may: 'conduct',
  url: '/elections/:electionId/rounds/end',
  params: ElectionParams,
  body: EndRoundBody,
  work: async ({ unit, organisationId, electionId, body, happened, decide }) => {
    await decide({ type: 'EndRound', ...body, at: happened(body.at) });
    await forgetEntries({ tx: unit.tx, organisationId, electionId }, { part: body.part });
  },
});
