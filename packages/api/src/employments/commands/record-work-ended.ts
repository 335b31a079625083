import { EmploymentParams, RecordWorkEndedBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const recordWorkEnded = employmentCommand({
  operationId: 'recordWorkEnded',
  summary: 'Record that nobody works there any more, whatever the law makes of the employment',
  may: 'prepare',
  url: '/employments/:employmentId/end-of-work',
  params: EmploymentParams,
  body: RecordWorkEndedBody,
  work: async (asked) => {
    await refuseAhead(asked, asked.body.on);
    await asked.decide({ type: 'RecordWorkEnded', ...asked.body });
  },
});
