import { NoBody } from '../../operations/command.ts';
import { MotionParams } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';

export const publishMotion = motionCommand({
  operationId: 'publishMotion',
  summary: 'Let everybody with a role here see a motion',
  may: 'write',
  url: '/motions/:motionId/publication',
  params: MotionParams,
  body: NoBody,
  work: ({ at, decide }) => decide({ type: 'PublishMotion', at }),
});
