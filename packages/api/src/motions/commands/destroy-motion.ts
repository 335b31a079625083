import { NoBody } from '../../operations/command.ts';
import { MotionParams } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';

export const destroyMotion = motionCommand({
  operationId: 'destroyMotion',
  summary: 'Destroy every word of a motion that nobody else relies on',
  access: 'people-only',
  may: 'write',
  url: '/motions/:motionId/destruction',
  params: MotionParams,
  body: NoBody,
  work: ({ at, decide }) => decide({ type: 'DestroyMotion', at }),
});
