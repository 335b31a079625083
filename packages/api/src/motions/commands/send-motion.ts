import { refuse } from '@klubba/domain';
import { motionPowersOf } from '@klubba/domain/motion';
import { Denied } from '../../http/denied.ts';
import { Refused } from '../../store/errors.ts';
import { MotionParams } from '../contract.ts';
import { SendMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { recordNow } from '../record-now.ts';
import { refuseAhead } from '../refuse-ahead.ts';

/** That the association sent it, as those who keep its motions tell; or one of its authors, as their own, at any time. */
export const sendMotion = motionCommand({
  operationId: 'sendMotion',
  summary: 'Tell that a motion was sent: by whom, where to, when and how',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/sendings',
  params: MotionParams,
  body: SendMotionBody,
  status: 201,
  work: async ({ unit, organisationId, at, actor, motion, body, newId, decide }) => {
    const powers = motionPowersOf(actor, motion);
    const { bodyId } = body;
    if (!powers[bodyId ? 'arrange' : 'write']) throw new Denied(403, 'forbidden');
    await refuseAhead({ unit, organisationId, at }, body, 'on');
    const personId = bodyId ? null : (body.personId ?? actor.personId);
    // What was decided may have been put right since.
    const now = await recordNow(unit, motion.stood.at(-1));
    if (bodyId && now && !now.standing.startsWith('standsBehind'))
      throw new Refused(refuse('association-does-not-stand-behind', 'bodyId'));
    await decide({ type: 'SendMotion', sendingId: newId('sending'), ...body, personId });
  },
});
