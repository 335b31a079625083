import { desk } from '../../access/permission.ts';
import { AtBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const adoptAgenda = meetingCommand({
  operationId: 'adoptAgenda',
  summary: 'Adopt the agenda',
  permission: desk,
  url: '/meetings/:meetingId/agenda/adoption',
  params: MeetingParams,
  body: AtBody,
  work: ({ body, happened, decide }) => decide({ type: 'AdoptAgenda', at: happened(body.at) }),
});
