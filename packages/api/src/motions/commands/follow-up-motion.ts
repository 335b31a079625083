import { MotionParams } from '../contract.ts';
import { FollowUpMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const followUpMotion = motionCommand({
  operationId: 'followUpMotion',
  summary: 'Tell what came of a motion once it was decided',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/follow-ups',
  params: MotionParams,
  body: FollowUpMotionBody,
  status: 201,
  work: async ({ unit, organisationId, at, body, decide }) => {
    await refuseAhead({ unit, organisationId, at }, body, 'on');
    await decide({ type: 'FollowUpMotion', ...body });
  },
});
