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

/** How far a congress decision has been taken at home. */
export const AnchoringStage = z.enum(['needed', 'planned', 'discussed', 'reported']);
export type AnchoringStage = z.infer<typeof AnchoringStage>;
