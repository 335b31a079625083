import { numberedTexts, refuse } from '@klubba/domain';
import { Denied } from '../../http/denied.ts';
import { Refused } from '../../store/errors.ts';
import { congressCommand } from '../congress-command.ts';
import { CongressTextBody, CongressTextParams } from '../contract.ts';

export const addCongressText = congressCommand({
  operationId: 'addCongressText',
  summary: 'Put a numbered text among the documents of a congress, and say which version it treats',
  method: 'PUT',
  url: '/congresses/:congressId/texts/:textId',
  params: CongressTextParams,
  body: CongressTextBody,
  work: async ({ unit, params: { textId }, body: { versionId }, decide }) => {
    const { state: text, version } = await unit.read(numberedTexts, textId);
    if (version === 0) throw new Denied(404, 'not-found');
    if (versionId && !text.versions.some((one) => one.versionId === versionId))
      throw new Refused(refuse('congress-text-version-unknown', 'versionId'));
    await decide({ type: 'AddCongressText', textId, versionId });
  },
});
