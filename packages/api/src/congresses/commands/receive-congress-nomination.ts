import { congressCommand } from '../congress-command.ts';
import { NominationParams, NominationReceivedBody } from '../contract.ts';

export const receiveCongressNomination = congressCommand({
  operationId: 'receiveCongressNomination',
  summary: 'Record that the receiver has a nomination, and what was replied',
  method: 'PUT',
  url: '/congresses/:congressId/nominations/:nominationId/receipt',
  params: NominationParams,
  body: NominationReceivedBody,
  work: async ({ params: { nominationId }, body, decide }) => {
    await decide({ type: 'TellNominationReceived', nominationId, ...body });
  },
});
