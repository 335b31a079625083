import { z } from 'zod';

/** What a body is in the association; the competence rules name bodies by it. */
export const BodyKind = z.enum([
  'annualMeeting',
  'memberMeeting',
  'constituencyMeeting',
  'board',
  'office',
  'municipalGroup',
  'councilGroup',
  'nominatingCommittee',
  'audit',
  'workingGroup',
]);
export type BodyKind = z.infer<typeof BodyKind>;

/** What an office is, so that it can be searched and translated; `title` says what the association itself calls it. */
export const OfficeRole = z.enum([
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
]);
export type OfficeRole = z.infer<typeof OfficeRole>;

/** How much members see of the meetings of a body that is not theirs: as of a member meeting, the decisions only, or nothing. */
export const Openness = z.enum(['everything', 'decisions', 'nothing']);
export type Openness = z.infer<typeof Openness>;

export const Language = z.enum(['sv', 'en']);
export type Language = z.infer<typeof Language>;
