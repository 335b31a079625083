import { AnswerJointDoubleBody } from '../contract.ts';
import { jointCommand } from '../joint-command.ts';

export const answerJointDouble = jointCommand({
  operationId: 'answerJointDouble',
  summary: 'Say whether somebody on the own list is the one on the list of another association',
  url: '/doubles',
  body: AnswerJointDoubleBody,
  decides: ({ body, at, call: { phase } }) => ({
    ...{ type: 'AnswerJointDouble', ...body, phase, at: at.toISOString() },
  }),
});
