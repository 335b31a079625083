import { congressCommand } from '../congress-command.ts';
import { CongressParams, NominationBody, NominationMade } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const makeCongressNomination = congressCommand({
  operationId: 'makeCongressNomination',
  summary: 'Record whom the association nominates to an office that the congress elects to',
  url: '/congresses/:congressId/nominations',
  params: CongressParams,
  body: NominationBody,
  status: 201,
  answer: NominationMade,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    nominationId: newId('nomination'),
  }),
  work: async ({ unit, body, newId, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'MakeNomination', nominationId: newId('nomination'), ...body });
  },
});
