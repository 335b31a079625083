import { desk } from '../../access/permission.ts';
import { ChangeMeetingDetailsBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeMeetingDetails = meetingCommand({
  operationId: 'changeMeetingDetails',
  summary: 'Change when and where a drafted meeting is held',
  permission: desk,
  url: '/meetings/:meetingId/details',
  params: MeetingParams,
  body: ChangeMeetingDetailsBody,
  work: ({ body, decide }) => decide({ type: 'ChangeMeetingDetails', ...body }),
});
