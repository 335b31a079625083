import { congressCommand } from '../congress-command.ts';
import { CongressTextParams } from '../contract.ts';

export const removeCongressText = congressCommand({
  operationId: 'removeCongressText',
  summary: 'Take a numbered text from the documents of a congress',
  method: 'DELETE',
  url: '/congresses/:congressId/texts/:textId',
  params: CongressTextParams,
  work: async ({ params: { textId }, decide }) => {
    await decide({ type: 'RemoveCongressText', textId });
  },
});
