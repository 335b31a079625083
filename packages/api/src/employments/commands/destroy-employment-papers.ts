import { DestroyEmploymentPapersBody, EmploymentParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const destroyEmploymentPapers = employmentCommand({
  operationId: 'destroyEmploymentPapers',
  summary: 'Destroy the applications, or the record of the employee; the decision stays',
  access: 'people-only',
  may: 'prepare',
  url: '/employments/:employmentId/destruction',
  params: EmploymentParams,
  body: DestroyEmploymentPapersBody,
  work: async ({ body: { papers, on }, decide }) => {
    const type = papers === 'applications' ? 'DestroyApplications' : 'DestroyEmployeeRecord';
    await decide({ type, on });
  },
});
