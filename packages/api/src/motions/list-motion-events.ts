import { motions, seesMotion, seesWriting } from '@klubba/domain/motion';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { MotionParams } from './contract.ts';

export const listMotionEvents = query({
  operationId: 'listMotionEvents',
  summary: 'The audit trail of a motion, without what only those who write it see',
  permission: writers,
  url: '/motions/:motionId/events',
  params: MotionParams,
  answer: EventTrail,
  read: async ({ tx, organisationId, actor, params: { motionId }, state }) => {
    const { state: motion, version } = await state(motions, motionId);
    if (version === 0 || !seesMotion(actor, motion)) return;
    const tail = { organisationId, kind: motions.kind, id: motionId, after: 0 };
    const history = await readTail(tx, tail, motions.catalogue);
    return eventTrail(
      tx,
      organisationId,
      history.map((recorded) => [motions, recorded] as const),
      seesWriting(actor, motion),
    );
  },
});
