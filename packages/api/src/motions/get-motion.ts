import { meetings, organisations } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import { currentVersion, motions, seesMotion, standingAt } from '@klubba/domain/motion';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { MotionParams, MotionView } from './contract.ts';
import { type Asked, motionView } from './motion-view.ts';

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
    const asked: Asked[] = [];
    for (const one of [...motion.stood, ...(motion.placed ? [motion.placed] : [])]) {
      const { state: meeting } = await state(meetings, one.meetingId);
      const { title, startsOn, bodyId } = meeting;
      asked.push({ meeting: { title, startsOn, bodyId }, now: standingAt(meeting, one) });
    }
    const to = motion.addressee!;
    const congress =
      to.kind === 'congress' ? (await state(congresses, to.congressId)).state : undefined;
    const timeZone = organisation.association?.timeZone ?? 'UTC';
    const view = motionView({
      ...{ motionId, version, motion, viewer: actor, asked, congress, timeZone },
    });
    const onId = motion.dependency?.onMotionId;
    const { state: on } = onId ? await state(motions, onId) : { state: undefined };
    const title = on && seesMotion(actor, on) && currentVersion(on)?.text?.title;
    tell(version);
    return {
      ...view,
      to:
        to.kind === 'congress'
          ? (congress?.name ?? '')
          : (organisation.bodies.get(to.bodyId)?.name ?? ''),
      dependsOn: onId && title ? { motionId: onId, title } : null,
      people: await peopleNamedIn(tx, organisationId, view),
      bodies: bodiesNamedIn(organisation, view),
    };
  },
});
