import { EmploymentParams, EndEmploymentBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { othersAt } from '../others-at.ts';
import { refuseAhead } from '../refuse-ahead.ts';

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
    // The law's own no comes first.
    await decide({ type: 'EndEmployment', ...body, others });
    await refuseAhead(asked, body.on);
  },
});
