import { MotionParams } from '../contract.ts';
import { SetTopicsBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const setMotionTopics = motionCommand({
  operationId: 'setMotionTopics',
  summary: 'Set what a motion is about',
  may: ['write', 'arrange'],
  method: 'PUT',
  url: '/motions/:motionId/topics',
  params: MotionParams,
  body: SetTopicsBody,
  work: ({ body, decide }) => decide({ type: 'SetTopics', ...body }),
});
