import { organisations } from '@klubba/domain';
import { motions, seesMotion } from '@klubba/domain/motion';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { MotionParams, MotionView } from './contract.ts';
import { motionView } from './motion-view.ts';

export const getMotion = query({
  operationId: 'getMotion',
  summary: 'One motion as its record stands, as far as you may see it',
  permission: writers,
  url: '/motions/:motionId',
  params: MotionParams,
  answer: MotionView,
  read: async ({ tx, organisationId, actor, params: { motionId }, state, version: tell }) => {
    const { state: motion, version } = await state(motions, motionId);
    if (version === 0 || !seesMotion(actor, motion)) return;
    const { state: organisation } = await state(organisations, organisationId);
    const view = motionView({ motionId, version, motion, viewer: actor });
    tell(version);
    return {
      ...view,
      people: await peopleNamedIn(tx, organisationId, view),
      bodies: bodiesNamedIn(organisation, view),
    };
  },
});
