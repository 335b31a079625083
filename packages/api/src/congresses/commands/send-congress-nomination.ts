import { congressCommand } from '../congress-command.ts';
import { NominationParams, SendNominationBody } from '../contract.ts';

export const sendCongressNomination = congressCommand({
  operationId: 'sendCongressNomination',
  summary: 'Record that a nomination was sent, where to, how and when',
  method: 'PUT',
  url: '/congresses/:congressId/nominations/:nominationId/sending',
  params: NominationParams,
  body: SendNominationBody,
  work: async ({ params: { nominationId }, body, decide }) => {
    await decide({ type: 'SendNomination', nominationId, ...body });
  },
});
