import { desk } from '../../access/permission.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { FileParams, RemoveFileBody } from '../contract.ts';

export const removeFile = meetingCommand({
  operationId: 'removeFile',
  summary: 'Take away a file that was attached by mistake; the trail keeps that it was there',
  permission: desk,
  url: '/meetings/:meetingId/files/:fileId/removal',
  params: FileParams,
  body: RemoveFileBody,
  work: ({ params: { fileId }, body, decide }) => decide({ type: 'RemoveFile', fileId, ...body }),
});
