import { AnswerWarningBody, EmploymentParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const answerClockWarning = employmentCommand({
  operationId: 'answerClockWarning',
  summary: 'Say how the association means to deal with what the law’s clock warns of',
  may: 'prepare',
  url: '/employments/:employmentId/answers',
  params: EmploymentParams,
  body: AnswerWarningBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'AnswerWarning', ...body });
  },
});
