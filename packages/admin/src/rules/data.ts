import type { RuleSetList } from '@klubba/api/contract';
import { query } from '@solidjs/router';
import { get } from '../api.ts';

export const listRuleSets = query(
  (organisationId: string) => get<RuleSetList>(`/organisations/${organisationId}/rule-sets`),
  'rule-sets',
);
