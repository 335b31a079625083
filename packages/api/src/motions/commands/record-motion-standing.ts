import { refuse } from '@klubba/domain';
import { Refused } from '../../store/errors.ts';
import { MotionParams } from '../contract.ts';
import { RecordStandingBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { recordNow } from '../record-now.ts';

/** Read from the record of the meeting, never told; only which clauses were changed is told, where it was asked of the motion as a whole. */
export const recordMotionStanding = motionCommand({
  operationId: 'recordMotionStanding',
  summary: 'Record what the meeting made of a motion, as its record has it',
  may: 'arrange',
  url: '/motions/:motionId/standing',
  params: MotionParams,
  body: RecordStandingBody,
  work: async ({ unit, actor, motion, body: { clauses }, newId, at, decide }) => {
    const decision = await recordNow(unit, motion.placed ?? motion.stood.at(-1));
    if (!decision) throw new Refused(refuse('motion-not-before-that-meeting'));
    const told = clauses?.map(({ clauseId, text }, i) => ({
      ...{ clauseId: clauseId ?? newId(`clause-${i}`), text },
    }));
    await decide({
      ...{ type: 'RecordStanding', decision, versionId: newId('version'), told: told ?? null },
      ...{ by: actor.personId, at },
    });
  },
});
