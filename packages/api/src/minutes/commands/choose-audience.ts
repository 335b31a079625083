import { desk } from '../../access/permission.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { ChooseAudienceBody, FileParams } from '../contract.ts';

export const chooseAudience = meetingCommand({
  operationId: 'chooseAudience',
  summary: 'Choose anew whom a paper is for',
  permission: desk,
  url: '/meetings/:meetingId/files/:fileId/audience',
  params: FileParams,
  body: ChooseAudienceBody,
  work: ({ params: { fileId }, body, decide }) =>
    decide({ type: 'ChooseAudience', fileId, ...body }),
});
