import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { FindMootBody } from '../proposals.contract.ts';

export const findMoot = meetingCommand({
  operationId: 'findMoot',
  summary: 'Find that clauses lapse, for a reason that is no other decision of the meeting',
  permission: desk,
  url: '/meetings/:meetingId/lapses',
  params: MeetingParams,
  body: FindMootBody,
  work: ({ body, happened, decide }) =>
    decide({ type: 'FindMoot', ...body, at: happened(body.at) }),
});
