import { EmploymentParams, RecordWorkEndedBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const recordWorkEnded = employmentCommand({
  operationId: 'recordWorkEnded',
  summary: 'Record that nobody works there any more, whatever the law makes of the employment',
  may: 'prepare',
  url: '/employments/:employmentId/end-of-work',
  params: EmploymentParams,
  body: RecordWorkEndedBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'RecordWorkEnded', ...body });
  },
});
