import { NoBody } from '../../operations/command.ts';
import { BackerParams } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const takeMotionBackingBack = motionCommand({
  operationId: 'takeMotionBackingBack',
  summary: 'Take back that somebody backs a motion',
  may: ['write', 'arrange'],
  method: 'DELETE',
  url: '/motions/:motionId/backers/:backerId',
  params: BackerParams,
  body: NoBody,
  work: ({ params: { backerId }, decide }) => decide({ type: 'TakeBackingBack', backerId }),
});
