import type { MatterKind } from '@klubba/domain';

/** In the order in which people choose them; one that is missing leaves its rule of competence without a place. */
export const matters = [
  'general',
  'activityPlan',
  'boardElection',
  'byElection',
  'employment',
  'fee',
  'congressGroup',
  'congressDelegates',
  'motion',
  'groupMandate',
  'annualWheel',
  'statutes',
] as const satisfies readonly MatterKind[];
