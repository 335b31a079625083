import { Denied } from '../../http/denied.ts';
import { NoBody } from '../../operations/command.ts';
import { MotionPersonParams } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const letGoOfMotion = motionCommand({
  operationId: 'letGoOfMotion',
  summary: 'Let somebody write or read a motion no more; oneself, too',
  may: 'comment',
  method: 'DELETE',
  url: '/motions/:motionId/people/:personId',
  params: MotionPersonParams,
  body: NoBody,
  work: async ({ actor, motion, params: { personId }, decide }) => {
    const isAuthor = motion.people.get(actor.personId) === 'author';
    if (!isAuthor && personId !== actor.personId) throw new Denied(403, 'forbidden');
    await decide({ type: 'LetGo', personId });
  },
});
