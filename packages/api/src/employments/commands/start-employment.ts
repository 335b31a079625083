import { refuse } from '@klubba/domain';
import { Refused } from '../../store/errors.ts';
import { EmploymentParams, OnDay } from '../contract.ts';
import { decisionOn } from '../decision-of.ts';
import { employmentCommand } from '../employment-command.ts';

export const startEmployment = employmentCommand({
  operationId: 'startEmployment',
  summary: 'Record the first day of work',
  may: 'prepare',
  url: '/employments/:employmentId/start',
  params: EmploymentParams,
  body: OnDay,
  work: async ({ unit, employment, body, decide }) => {
    const proposalId = employment.contracts.at(-1)?.proposalId;
    if (!proposalId) throw new Refused(refuse('contract-not-signed'));
    const decision = await decisionOn(unit, employment, proposalId);
    await decide({ type: 'StartEmployment', decision, ...body });
  },
});
