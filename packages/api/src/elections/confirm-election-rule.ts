import { electionRules } from '@klubba/domain/election';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ConfirmElectionRuleBody, ElectionRulesChanged, ElectionRulesParams } from './contract.ts';

export const confirmElectionRule = command({
  operationId: 'confirmElectionRule',
  summary: 'Confirm that a rule of elections holds, and where it is written',
  permission: board,
  access: 'people-only',
  url: '/election-rules/:version/confirmations',
  params: ElectionRulesParams,
  body: ConfirmElectionRuleBody,
  answer: ElectionRulesChanged,
  on: electionRules,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, params: { version }, body, actor }) =>
    decide({ type: 'ConfirmElectionRule', version, ...body, confirmedBy: actor.personId }),
  answers: ({ version }) => ({ version }),
});
