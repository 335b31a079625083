import { EmploymentParams, EndEmploymentBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { othersAt } from '../others-at.ts';

export const endEmployment = employmentCommand({
  operationId: 'endEmployment',
  summary: 'Record that the employment has ended, for a reason that the law knows',
  may: 'prepare',
  url: '/employments/:employmentId/end',
  params: EmploymentParams,
  body: EndEmploymentBody,
  work: async (asked) => {
    const { employment, body, decide } = asked;
    const others = await othersAt(asked, employment.employee?.personId ?? null);
    await decide({ type: 'EndEmployment', ...body, others });
  },
});
