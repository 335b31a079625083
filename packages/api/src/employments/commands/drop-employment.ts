import { EmploymentParams, WithReason } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const dropEmployment = employmentCommand({
  operationId: 'dropEmployment',
  summary: 'Drop it before anybody is employed',
  may: 'prepare',
  url: '/employments/:employmentId/cancellation',
  params: EmploymentParams,
  body: WithReason,
  work: async ({ body, at, decide }) => {
    await decide({ type: 'DropEmployment', ...body, at: at.toISOString() });
  },
});
