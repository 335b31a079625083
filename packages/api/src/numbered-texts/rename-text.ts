import { numberedTexts } from '@klubba/domain';
import { textWriters } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { RenameTextBody, TextChanged, TextParams } from './contract.ts';

export const renameText = command({
  operationId: 'renameText',
  summary: 'Call a text otherwise',
  permission: textWriters,
  url: '/texts/:textId/title',
  params: TextParams,
  body: RenameTextBody,
  answer: TextChanged,
  on: numberedTexts,
  id: ({ params }) => params.textId,
  work: ({ decide, body }) => decide({ type: 'RenameText', ...body }),
  answers: ({ params: { textId }, version }) => ({ textId, version }),
});
