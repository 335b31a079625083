import { numberedTexts } from '@klubba/domain';
import { textWriters } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { BeginTextBody, TextsParams, TextVersionMade } from './contract.ts';

export const beginText = command({
  operationId: 'beginText',
  summary: 'Begin a text with numbered lines, with its first version',
  permission: textWriters,
  url: '/texts',
  params: TextsParams,
  body: BeginTextBody,
  answer: TextVersionMade,
  status: 201,
  on: numberedTexts,
  id: ({ newId }) => newId('text'),
  work: ({ decide, body, newId }) =>
    decide({ type: 'BeginText', ...body, versionId: newId('version') }),
  answers: ({ newId, version }) => ({
    ...{ textId: newId('text'), versionId: newId('version'), version },
  }),
});
