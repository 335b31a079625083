import { congressCommand } from '../congress-command.ts';
import { ConsentBody, NominationParams } from '../contract.ts';

export const tellNomineeConsent = congressCommand({
  operationId: 'tellNomineeConsent',
  summary: 'Record whether somebody consents to be nominated',
  method: 'PUT',
  url: '/congresses/:congressId/nominations/:nominationId/consent',
  params: NominationParams,
  body: ConsentBody,
  work: async ({ params: { nominationId }, body, decide }) => {
    await decide({ type: 'TellConsent', nominationId, ...body });
  },
});
