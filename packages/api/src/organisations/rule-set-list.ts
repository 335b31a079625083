import { organisations, ruleSetOn } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { OnQuery, OrganisationParams, RuleSetList } from './contract.ts';

export const ruleSetList = query({
  operationId: 'listRuleSets',
  summary: 'The rule sets, the latest first, and which one is in force on a day',
  permission: everyone,
  url: '/rule-sets',
  params: OrganisationParams,
  query: OnQuery,
  answer: RuleSetList,
  read: async ({ state, organisationId, query, at, version: tell }) => {
    const { state: organisation, version } = await state(organisations, organisationId);
    const on = query.on ?? todayAt(organisation, at);
    tell(version);
    return {
      version,
      on,
      inForce: ruleSetOn(organisation, on)?.version ?? null,
      ruleSets: organisation.ruleSets.toReversed(),
    };
  },
});
