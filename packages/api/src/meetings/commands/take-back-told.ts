import { desk } from '../../access/permission.ts';
import { Empty } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { ToldParams } from '../outbox.contract.ts';

export const takeBackTold = meetingCommand({
  operationId: 'takeBackTold',
  summary: 'Take back a mark that somebody was told, set by mistake',
  permission: desk,
  method: 'DELETE',
  url: '/meetings/:meetingId/outbox/:message/told/:mark',
  params: ToldParams,
  body: Empty,
  work: ({ params: { message, mark }, decide }) => decide({ type: 'TakeBackTold', message, mark }),
});
