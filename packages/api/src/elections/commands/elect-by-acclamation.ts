import { ElectByAcclamationBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const electByAcclamation = electionCommand({
  operationId: 'electByAcclamation',
  summary: 'Elect by acclamation those who stand',
  may: 'conduct',
  url: '/elections/:electionId/acclamation',
  params: ElectionParams,
  body: ElectByAcclamationBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'ElectByAcclamation', ...body, at: happened(body.at) });
  },
});
