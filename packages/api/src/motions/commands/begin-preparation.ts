import { motionPowersOf } from '@klubba/domain/motion';
import { Denied } from '../../http/denied.ts';
import { MotionParams } from '../contract.ts';
import { BeginPreparationBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const beginPreparation = motionCommand({
  operationId: 'beginPreparation',
  summary: 'Hand a motion over to those who give an opinion before the meeting',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/preparation',
  params: MotionParams,
  body: BeginPreparationBody,
  work: async ({ unit, organisationId, actor, motion, body, at: now, decide }) => {
    const { bodyId, at = now } = body;
    // Nobody says of their own motion that it came earlier than it did.
    if (at !== now && !motionPowersOf(actor, motion).arrange) throw new Denied(403, 'forbidden');
    await refuseAhead({ unit, organisationId, at: now }, { at }, 'at');
    await decide({ type: 'BeginPreparation', bodyId, at });
  },
});
