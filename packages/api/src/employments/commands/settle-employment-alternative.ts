import { AlternativeParams, SettleAlternativeBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const settleEmploymentAlternative = employmentCommand({
  operationId: 'settleEmploymentAlternative',
  summary: 'Tell what became of an alternative',
  may: 'prepare',
  url: '/employments/:employmentId/alternatives/:alternativeId/outcome',
  params: AlternativeParams,
  body: SettleAlternativeBody,
  work: async ({ params: { alternativeId }, body, decide }) => {
    await decide({ type: 'SettleAlternative', alternativeId, ...body });
  },
});
