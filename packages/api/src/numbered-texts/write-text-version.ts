import { numberedTexts } from '@klubba/domain';
import { textWriters } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { textVersion } from '../record/text-version.ts';
import { TextParams, TextVersionMade, WriteTextVersionBody } from './contract.ts';

export const writeTextVersion = command({
  operationId: 'writeTextVersion',
  summary: 'Write another version of a text; those before it stay',
  permission: textWriters,
  url: '/texts/:textId/versions',
  params: TextParams,
  body: WriteTextVersionBody,
  answer: TextVersionMade,
  status: 201,
  on: numberedTexts,
  id: ({ params }) => params.textId,
  work: async ({ unit, organisationId, decide, params: { textId }, body, newId }) => {
    const { basis } = body;
    if (basis) await textVersion(unit, organisationId, { textId, versionId: basis });
    await decide({ type: 'WriteTextVersion', ...body, versionId: newId('version') });
  },
  answers: ({ params: { textId }, newId, version }) => ({
    ...{ textId, versionId: newId('version'), version },
  }),
});
