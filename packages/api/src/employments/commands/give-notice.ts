import { EmploymentParams, GiveNoticeBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { othersAt } from '../others-at.ts';

export const giveNotice = employmentCommand({
  operationId: 'giveNotice',
  summary: 'Record that one side gave notice',
  may: 'prepare',
  url: '/employments/:employmentId/notice',
  params: EmploymentParams,
  body: GiveNoticeBody,
  work: async (asked) => {
    const { employment, body, decide } = asked;
    const others = await othersAt(asked, employment.employee?.personId ?? null);
    await decide({ type: 'GiveNotice', ...body, others });
  },
});
