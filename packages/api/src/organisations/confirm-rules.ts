import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ConfirmRulesBody, OrganisationChanged, RuleSetParams } from './contract.ts';

/** All of them or none: what one of them is refused for, is said of that one. */
export const confirmRules = command({
  operationId: 'confirmRules',
  summary: 'Confirm that several rules hold, and where each is written',
  permission: board,
  access: 'people-only',
  method: 'PUT',
  url: '/rule-sets/:version/confirmations',
  params: RuleSetParams,
  body: ConfirmRulesBody,
  answer: OrganisationChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ decide, params: { version }, body, actor }) => {
    for (const one of body.rules)
      await decide({ type: 'ConfirmRule', version, ...one, confirmedBy: actor.personId });
  },
  answers: ({ version }) => ({ version }),
});
