import { motionPowersOf, motions, seesMotion } from '@klubba/domain/motion';
import { LinkSent } from '../access/link.contract.ts';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { MotionParams } from './contract.ts';
import { MotionInvitationQuery } from './life.contract.ts';
import { motionInvitation } from './motion-invitation.ts';

const days = 14;

/** For an author to hand to one person, whom they need not find in the register. It is used up when anybody comes or leaves. */
export const getMotionInvitationLink = query({
  operationId: 'getMotionInvitationLink',
  summary: 'A link by which one person with a sign-in here joins in writing a motion, or reads it',
  permission: writers,
  access: 'people-only',
  url: '/motions/:motionId/invitation',
  params: MotionParams,
  query: MotionInvitationQuery,
  answer: LinkSent,
  read: async ({ deps, organisationId, actor, at, params: { motionId }, query: { as }, state }) => {
    const { state: motion, version } = await state(motions, motionId);
    if (version === 0 || !seesMotion(actor, motion)) return;
    if (!motionPowersOf(actor, motion).write || motion.othersBy !== null) return;
    const until = at.getTime() + days * 86_400_000;
    const token = motionInvitation(deps.secret, { organisationId, motionId, as, motion }, until);
    return {
      link: `${deps.origin()}/${organisationId}/motions/${motionId}/join#token=${token}`,
      until: new Date(until).toISOString(),
    };
  },
});
