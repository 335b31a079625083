import { congressCommand } from '../congress-command.ts';
import { NominationBody, NominationParams } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';
import { requireThere } from '../require-there.ts';

export const changeCongressNomination = congressCommand({
  operationId: 'changeCongressNomination',
  summary: 'Change a nomination that is not sent yet',
  method: 'PUT',
  url: '/congresses/:congressId/nominations/:nominationId',
  params: NominationParams,
  body: NominationBody,
  work: async ({ unit, congress, params: { nominationId }, body, decide, ...asked }) => {
    requireThere(congress.nominations, 'nominationId', nominationId);
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'MakeNomination', nominationId, ...body });
  },
});
