import { congressCommand } from '../congress-command.ts';
import { ChangeCongressBody, CongressParams } from '../contract.ts';

export const changeCongress = congressCommand({
  operationId: 'changeCongress',
  summary: 'Change the name, days or place of a congress',
  method: 'PUT',
  url: '/congresses/:congressId/details',
  params: CongressParams,
  body: ChangeCongressBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'ChangeCongressDetails', ...body });
  },
});
