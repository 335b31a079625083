import type { DecisionList } from '@klubba/api/contract';
import { query } from '@solidjs/router';
import { get } from '../api.ts';

export const latestDecisions = query(
  (organisationId: string) => get<DecisionList>(`/organisations/${organisationId}/decisions`),
  'latest-decisions',
);

/** What a person has to carry out and has not yet. */
export const ownDecisions = query(
  (organisationId: string, personId: string) =>
    get<DecisionList>(`/organisations/${organisationId}/decisions?ownerId=${personId}`),
  'own-decisions',
);
