import { EmploymentParams, NotifyNonExtensionBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const notifyNonExtension = employmentCommand({
  operationId: 'notifyNonExtension',
  summary: 'Record that the employee was told that the term will not be continued',
  may: 'prepare',
  url: '/employments/:employmentId/non-extension',
  params: EmploymentParams,
  body: NotifyNonExtensionBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'NotifyNonExtension', ...body });
  },
});
