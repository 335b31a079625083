import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { AdoptRuleSetBody, OrganisationChanged, OrganisationParams } from './contract.ts';

export const adoptRuleSet = command({
  operationId: 'adoptRuleSet',
  summary: 'Adopt a new version of the rules, from a day on',
  permission: board,
  url: '/rule-sets',
  params: OrganisationParams,
  body: AdoptRuleSetBody,
  answer: OrganisationChanged,
  status: 201,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, body }) => decide({ type: 'AdoptRuleSet', ...body }),
  answers: ({ version }) => ({ version }),
});
