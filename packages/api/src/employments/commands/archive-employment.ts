import { EmploymentParams, OnDay } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const archiveEmployment = employmentCommand({
  operationId: 'archiveEmployment',
  summary: 'Archive an employment that has ended',
  may: 'prepare',
  url: '/employments/:employmentId/archive',
  params: EmploymentParams,
  body: OnDay,
  work: async ({ body, decide }) => {
    await decide({ type: 'ArchiveEmployment', ...body });
  },
});
