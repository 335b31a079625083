import { EmploymentParams, GiveInformationBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const giveInformation = employmentCommand({
  operationId: 'giveInformation',
  summary: 'Record that the employee was told what they must be told',
  may: 'prepare',
  url: '/employments/:employmentId/information',
  params: EmploymentParams,
  body: GiveInformationBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'GiveInformation', ...body });
  },
});
