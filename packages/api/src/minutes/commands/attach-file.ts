import { refuse } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { Refused } from '../../store/errors.ts';
import { AttachFileBody, FileAttached } from '../contract.ts';
import { describeDocument } from '../document-store.ts';

export const attachFile = meetingCommand({
  operationId: 'attachFile',
  summary: 'Attach a file whose bytes are kept: a paper for those who are chosen, or a scan',
  permission: desk,
  url: '/meetings/:meetingId/files',
  params: MeetingParams,
  body: AttachFileBody,
  status: 201,
  answer: FileAttached,
  answers: ({ meetingId, version, newId, meeting }) => {
    const fileId = newId('file');
    const file = meeting.files.find((one) => one.fileId === fileId);
    return { meetingId, version, fileId, number: file?.number ?? null };
  },
  work: async ({ unit, organisationId, body, newId, decide }) => {
    const { hash } = body;
    const kept = await describeDocument(unit.tx, { organisationId, hash });
    if (!kept) throw new Refused(refuse('file-not-kept', 'hash'));
    await decide({ type: 'AttachFile', fileId: newId('file'), ...body, ...kept });
  },
});
