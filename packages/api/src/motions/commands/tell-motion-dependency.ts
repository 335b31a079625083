import { MotionParams } from '../contract.ts';
import { TellDependencyBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const tellMotionDependency = motionCommand({
  operationId: 'tellMotionDependency',
  summary: 'Tell what a motion depends on: only if another one passes',
  may: ['write', 'arrange'],
  method: 'PUT',
  url: '/motions/:motionId/dependency',
  params: MotionParams,
  body: TellDependencyBody,
  work: ({ body, decide }) => decide({ type: 'TellDependency', ...body }),
});
