import { AgreeTerminationBody, EmploymentParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const agreeTermination = employmentCommand({
  operationId: 'agreeTermination',
  summary: 'Record that both sides agreed on a last day',
  may: 'prepare',
  url: '/employments/:employmentId/agreed-end',
  params: EmploymentParams,
  body: AgreeTerminationBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'AgreeTermination', ...body });
  },
});
