import { motions, seesMotion, seesWriting } from '@klubba/domain/motion';
import { all, type Hearing, none } from '../record/hearing.ts';

/** A motion is heard of by whoever may read its trail; what was written before it went out, by those who write it. */
export const hearMotion: Hearing = async ({ state, actor }, motionId) => {
  const { state: motion } = await state(motions, motionId);
  return { hears: seesMotion(actor, motion) ? all : none, opens: seesWriting(actor, motion) };
};
