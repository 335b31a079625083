import { adoptedVersion } from '@klubba/domain/motion';
import { Denied } from '../../http/denied.ts';
import { MotionParams } from '../contract.ts';
import { WithdrawMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

/** By its authors; and what the association stands behind, by those who keep its motions. */
export const withdrawMotion = motionCommand({
  operationId: 'withdrawMotion',
  summary: 'Withdraw a motion',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/withdrawal',
  params: MotionParams,
  body: WithdrawMotionBody,
  work: async ({ actor, motion, body, at, decide }) => {
    const isAuthor = motion.people.get(actor.personId) === 'author';
    if (!isAuthor && !adoptedVersion(motion) && motion.othersBy === null)
      throw new Denied(403, 'forbidden');
    await decide({ type: 'WithdrawMotion', ...body, at });
  },
});
