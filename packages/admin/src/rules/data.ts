import { query } from '@solidjs/router';
import { get } from '../api.ts';

export const listRuleSets = query(
  (organisationId: string) => get(`/organisations/${organisationId}/rule-sets`),
  'rule-sets',
);
