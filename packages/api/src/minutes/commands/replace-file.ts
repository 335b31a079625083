import { refuse } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { Refused } from '../../store/errors.ts';
import { FileParams, ReplaceFileBody } from '../contract.ts';
import { describeDocument } from '../document-store.ts';

export const replaceFile = meetingCommand({
  operationId: 'replaceFile',
  summary: 'Replace a paper by another version before the meeting; the ones before can be read',
  permission: desk,
  url: '/meetings/:meetingId/files/:fileId/versions',
  params: FileParams,
  body: ReplaceFileBody,
  work: async ({ unit, organisationId, params: { fileId }, body, decide }) => {
    const kept = await describeDocument(unit.tx, { organisationId, hash: body.hash });
    if (!kept) throw new Refused(refuse('file-not-kept', 'hash'));
    await decide({ type: 'ReplaceFile', fileId, ...body, ...kept });
  },
});
