import { MotionParams } from '../contract.ts';
import { TellAnswerBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const tellMotionAnswer = motionCommand({
  operationId: 'tellMotionAnswer',
  summary: 'Tell what was answered on a motion; told again, it is an erratum',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/answers',
  params: MotionParams,
  body: TellAnswerBody,
  status: 201,
  work: ({ body, newId, decide }) =>
    decide({ type: 'TellAnswer', answerId: newId('answer'), ...body }),
});
