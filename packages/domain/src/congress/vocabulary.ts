import { z } from 'zod';

/** What a deadline is for, in the order in which they fall. */
export const DeadlineFor = z.enum([
  'memberMeeting',
  'notice',
  'district',
  'nomination',
  'congress',
  'amendment',
  'other',
]);
export type DeadlineFor = z.infer<typeof DeadlineFor>;

/** What a meeting made of a nomination; undecided where it went apart without an answer. */
export const NominationAnswer = z.enum(['waiting', 'nominates', 'doesNot', 'undecided']);
export type NominationAnswer = z.infer<typeof NominationAnswer>;

/** How far a congress decision has been taken at home. */
export const AnchoringStage = z.enum(['needed', 'planned', 'discussed', 'reported']);
export type AnchoringStage = z.infer<typeof AnchoringStage>;
