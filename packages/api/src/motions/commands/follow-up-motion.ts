import { MotionParams } from '../contract.ts';
import { FollowUpMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const followUpMotion = motionCommand({
  operationId: 'followUpMotion',
  summary: 'Tell what came of a motion once it was decided',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/follow-ups',
  params: MotionParams,
  body: FollowUpMotionBody,
  status: 201,
  work: ({ body, decide }) => decide({ type: 'FollowUpMotion', ...body }),
});
