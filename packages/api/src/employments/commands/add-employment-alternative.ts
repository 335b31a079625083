import { AddAlternativeBody, AlternativeAdded, EmploymentParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const addEmploymentAlternative = employmentCommand({
  operationId: 'addEmploymentAlternative',
  summary: 'Name something else that may meet the need',
  may: 'prepare',
  url: '/employments/:employmentId/alternatives',
  params: EmploymentParams,
  body: AddAlternativeBody,
  status: 201,
  answer: AlternativeAdded,
  answers: ({ employmentId, version, newId }) => ({
    ...{ employmentId, version },
    alternativeId: newId('alternative'),
  }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'AddAlternative', alternativeId: newId('alternative'), ...body });
  },
});
