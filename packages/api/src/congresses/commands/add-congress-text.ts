import { numberedTexts } from '@klubba/domain';
import { Denied } from '../../http/denied.ts';
import { congressCommand } from '../congress-command.ts';
import { CongressTextParams } from '../contract.ts';

export const addCongressText = congressCommand({
  operationId: 'addCongressText',
  summary: 'Put a numbered text among the documents of a congress',
  method: 'PUT',
  url: '/congresses/:congressId/texts/:textId',
  params: CongressTextParams,
  work: async ({ unit, params: { textId }, decide }) => {
    if ((await unit.read(numberedTexts, textId)).version === 0) throw new Denied(404, 'not-found');
    await decide({ type: 'AddCongressText', textId });
  },
});
