import { organisations } from '@klubba/domain';
import { electionRules, electionRulesOn } from '@klubba/domain/election';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { ElectionRulesList, ElectionRulesQuery, ElectionsParams } from './contract.ts';

export const listElectionRules = query({
  operationId: 'listElectionRules',
  summary: 'The rules of elections, the latest first, and which are in force on a day',
  permission: everyone,
  url: '/election-rules',
  params: ElectionsParams,
  query: ElectionRulesQuery,
  answer: ElectionRulesList,
  read: async ({ state, organisationId, query, at, version: tell }) => {
    const { state: organisation } = await state(organisations, organisationId);
    const { state: adopted, version } = await state(electionRules, organisationId);
    const on = query.on ?? todayAt(organisation, at);
    tell(version);
    const inForce = {
      delegates: electionRulesOn(adopted, 'delegates', on),
      offices: electionRulesOn(adopted, 'offices', on),
    };
    return { version, on, inForce, ruleSets: adopted.ruleSets.toReversed() };
  },
});
