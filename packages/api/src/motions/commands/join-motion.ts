import { LinkTokenBody } from '../../access/link.contract.ts';
import { MotionParams } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';
import { invitedAs } from '../motion-invitation.ts';

/** Whoever takes part already stays what they are. */
export const joinMotion = motionCommand({
  operationId: 'joinMotion',
  summary: 'Take part in a motion by a link that one of its authors handed over',
  access: 'people-only',
  may: null,
  url: '/motions/:motionId/joining',
  params: MotionParams,
  body: LinkTokenBody,
  work: async ({ deps, organisationId, motionId, motion, actor, body: { token }, decide }) => {
    const { personId } = actor;
    if (motion.people.has(personId)) return;
    const as = invitedAs(deps, token, { organisationId, motionId, motion });
    await decide({ type: 'InvitePerson', personId, as });
  },
});
