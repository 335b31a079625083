import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ConfirmRuleBody, OrganisationChanged, RuleSetParams } from './contract.ts';

export const confirmRule = command({
  operationId: 'confirmRule',
  summary: 'Confirm that a rule holds, and where it is written',
  permission: board,
  access: 'people-only',
  url: '/rule-sets/:version/confirmations',
  params: RuleSetParams,
  body: ConfirmRuleBody,
  answer: OrganisationChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, params: { version }, body, actor }) =>
    decide({ type: 'ConfirmRule', version, ...body, confirmedBy: actor.personId }),
  answers: ({ version }) => ({ version }),
});
