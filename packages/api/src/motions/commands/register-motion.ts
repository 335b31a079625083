import { MotionParams } from '../contract.ts';
import { RegisterMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const registerMotion = motionCommand({
  operationId: 'registerMotion',
  summary: 'Tell which number and class a congress has given a motion',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/registration',
  params: MotionParams,
  body: RegisterMotionBody,
  work: ({ body, decide }) => decide({ type: 'RegisterMotion', ...body }),
});
