import { InviteToMotionBody, MotionPersonParams } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const inviteToMotion = motionCommand({
  operationId: 'inviteToMotion',
  summary: 'Let a person write a motion, or read and comment it',
  access: 'people-only',
  may: 'write',
  method: 'PUT',
  url: '/motions/:motionId/people/:personId',
  params: MotionPersonParams,
  body: InviteToMotionBody,
  work: ({ params: { personId }, body: { as }, decide }) =>
    decide({ type: 'InvitePerson', personId, as }),
});
