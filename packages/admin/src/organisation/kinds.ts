import type { BodyKind, OfficeRole } from '@klubba/domain';

/** In the order in which people choose them; the compiler knows when one is misspelt, not when one is missing. */
export const bodyKinds = [
  'workingGroup',
  'board',
  'memberMeeting',
  'annualMeeting',
  'constituencyMeeting',
  'office',
  'municipalGroup',
  'councilGroup',
  'nominatingCommittee',
  'audit',
] as const satisfies readonly BodyKind[];

export const officeRoles = [
  'chair',
  'viceChair',
  'secretary',
  'treasurer',
  'member',
  'substitute',
  'convener',
  'auditor',
  'substituteAuditor',
  'groupLeader',
  'politicalSecretary',
  'administrator',
  'other',
] as const satisfies readonly OfficeRole[];
