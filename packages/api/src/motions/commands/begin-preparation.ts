import { MotionParams } from '../contract.ts';
import { BeginPreparationBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const beginPreparation = motionCommand({
  operationId: 'beginPreparation',
  summary: 'Hand a motion over to those who give an opinion before the meeting',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/preparation',
  params: MotionParams,
  body: BeginPreparationBody,
  work: ({ body, at, decide }) => decide({ type: 'BeginPreparation', ...body, at }),
});
