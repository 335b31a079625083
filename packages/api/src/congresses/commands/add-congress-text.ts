import { congressCommand } from '../congress-command.ts';
import { CongressTextParams } from '../contract.ts';

export const addCongressText = congressCommand({
  operationId: 'addCongressText',
  summary: 'Put a numbered text among the documents of a congress',
  method: 'PUT',
  url: '/congresses/:congressId/texts/:textId',
  params: CongressTextParams,
  work: async ({ params: { textId }, decide }) => {
    await decide({ type: 'AddCongressText', textId });
  },
});
