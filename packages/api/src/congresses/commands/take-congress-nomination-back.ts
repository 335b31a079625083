import { congressCommand } from '../congress-command.ts';
import { NominationParams } from '../contract.ts';

export const takeCongressNominationBack = congressCommand({
  operationId: 'takeCongressNominationBack',
  summary: 'Take a nomination back; who it was is destroyed',
  method: 'DELETE',
  url: '/congresses/:congressId/nominations/:nominationId',
  params: NominationParams,
  work: async ({ params: { nominationId }, decide }) => {
    await decide({ type: 'TakeNominationBack', nominationId });
  },
});
