import { electionRules } from '@klubba/domain/election';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { AdoptElectionRulesBody, ElectionRulesChanged, ElectionsParams } from './contract.ts';

export const adoptElectionRules = command({
  operationId: 'adoptElectionRules',
  summary: 'Adopt the rules that elections are called under, from a day on',
  permission: board,
  url: '/election-rules',
  params: ElectionsParams,
  body: AdoptElectionRulesBody,
  answer: ElectionRulesChanged,
  status: 201,
  on: electionRules,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, body }) => decide({ type: 'AdoptElectionRules', ...body }),
  answers: ({ version }) => ({ version }),
});
