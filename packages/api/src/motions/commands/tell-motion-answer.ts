import { MotionParams } from '../contract.ts';
import { TellAnswerBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const tellMotionAnswer = motionCommand({
  operationId: 'tellMotionAnswer',
  summary: 'Tell what was answered on a motion; told again, it is an erratum',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/answers',
  params: MotionParams,
  body: TellAnswerBody,
  status: 201,
  work: async ({ unit, organisationId, at, body, newId, decide }) => {
    await refuseAhead({ unit, organisationId, at }, body, 'on');
    await decide({ type: 'TellAnswer', answerId: newId('answer'), ...body });
  },
});
