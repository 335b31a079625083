import { MotionParams } from '../contract.ts';
import { NameContactBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const nameMotionContact = motionCommand({
  operationId: 'nameMotionContact',
  summary: 'Name whom the receiver of a motion can ask',
  may: ['write', 'arrange'],
  method: 'PUT',
  url: '/motions/:motionId/contact',
  params: MotionParams,
  body: NameContactBody,
  work: ({ body, decide }) => decide({ type: 'NameContact', ...body }),
});
