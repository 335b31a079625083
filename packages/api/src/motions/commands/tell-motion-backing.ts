import { MotionParams } from '../contract.ts';
import { TellBackingBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const tellMotionBacking = motionCommand({
  operationId: 'tellMotionBacking',
  summary: 'Tell who backs a motion: a person, an association, a district',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/backers',
  params: MotionParams,
  body: TellBackingBody,
  status: 201,
  work: ({ body, newId, decide }) =>
    decide({ type: 'TellBacking', backerId: newId('backer'), ...body }),
});
