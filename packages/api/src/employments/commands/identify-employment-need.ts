import { board } from '../../access/permission.ts';
import { EmploymentChanged, EmploymentsParams, IdentifyNeedBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const identifyEmploymentNeed = employmentCommand({
  operationId: 'identifyEmploymentNeed',
  summary: 'Begin with the need: why the association thinks of employing somebody',
  permission: board,
  may: 'prepare',
  url: '/employments',
  params: EmploymentsParams,
  body: IdentifyNeedBody,
  status: 201,
  answer: EmploymentChanged,
  answers: ({ employmentId, version }) => ({ employmentId, version }),
  work: async ({ body, at, decide }) => {
    await decide({ type: 'IdentifyNeed', ...body, at: at.toISOString() });
  },
});
