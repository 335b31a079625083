import { Answer } from '@klubba/domain/motion';
import { z } from 'zod';

/** What the group says of one motion, or advises the delegates. */
const Said = z.object({
  text: z.string(),
  clauses: z.array(
    z.object({
      clauseId: z.uuid(),
      answer: Answer.nullable(),
      wording: z.string().nullable(),
    }),
  ),
});

/** The stance on each motion to a congress and the advice to its delegates, as whoever has the link reads it. */
export const Recommendations = z.object({
  ...{ association: z.string(), congress: z.string(), example: z.boolean() },
  language: z.enum(['sv', 'en']),
  motions: z.array(
    z.object({
      ...{ motionId: z.uuid(), number: z.string().nullable(), title: z.string() },
      /** Whose it is: others by name, ours, or an author's own, who is not named. */
      othersBy: z.string().nullable(),
      isOwn: z.boolean(),
      clauses: z.array(z.object({ clauseId: z.uuid(), text: z.string() })),
      stance: Said.nullable(),
      advice: Said.nullable(),
    }),
  ),
});
export type Recommendations = z.output<typeof Recommendations>;
