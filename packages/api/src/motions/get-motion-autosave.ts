import { motions, seesMotion } from '@klubba/domain/motion';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { MotionAutosaved, MotionParams } from './contract.ts';
import { readAutosave } from './motion-autosave-table.ts';

export const getMotionAutosave = query({
  operationId: 'getMotionAutosave',
  summary: 'What you were writing of a motion and have not saved as a version',
  permission: writers,
  access: 'people-only',
  url: '/motions/:motionId/autosave',
  params: MotionParams,
  answer: MotionAutosaved,
  read: async ({ tx, deps, organisationId, actor, params: { motionId }, state }) => {
    const { state: motion, version } = await state(motions, motionId);
    if (version === 0 || !seesMotion(actor, motion)) return;
    const { personId } = actor;
    const of = { tx, secret: deps.secret, organisationId, motionId, personId };
    const autosave = await readAutosave(of);
    const written = motion.versions.findLast(({ by }) => by === personId);
    // What has become a version is not to be gone on with.
    const isOver = autosave && written && written.at >= autosave.savedAt;
    return { autosave: isOver ? null : autosave };
  },
});
