import { EmploymentParams, ProposeTermsBody, TermsProposed } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { refuseStrangers } from '../refuse-strangers.ts';

export const proposeEmploymentTerms = employmentCommand({
  operationId: 'proposeEmploymentTerms',
  summary: 'Propose terms for a meeting to decide on',
  may: 'prepare',
  url: '/employments/:employmentId/proposals',
  params: EmploymentParams,
  body: ProposeTermsBody,
  status: 201,
  answer: TermsProposed,
  answers: ({ employmentId, version, newId }) => ({
    ...{ employmentId, version },
    proposalId: newId('proposal'),
  }),
  work: async ({ unit, body, newId, at, decide }) => {
    await refuseStrangers(unit, body);
    const proposalId = newId('proposal');
    await decide({ type: 'ProposeTerms', proposalId, ...body, at: at.toISOString() });
  },
});
