import { z } from 'zod';
import { unpacked } from '../sealed.ts';
import { KeptMotionText } from './vocabulary.ts';

export type TextOf = z.infer<typeof KeptMotionText>;

// What is sealed beside the text itself, each as one text.

/** Who backs a motion: somebody known here by id, or whoever was named. */
export const BackerPaper = z.strictObject({ personId: z.uuid().nullable(), name: z.string() });

/** A comment on a passage, quoted as it stood; `suggestion` is what is proposed to stand there. */
export const CommentPaper = z.strictObject({
  /** The title, the reasoning, or a clause by its id. */
  part: z.string(),
  quote: z.string(),
  text: z.string(),
  suggestion: z.string().nullable(),
});
export type CommentPaper = z.infer<typeof CommentPaper>;

export const NotePaper = z.string();
export const TopicsPaper = z.array(z.string());

const wordings = z.array(z.strictObject({ clauseId: z.uuid(), text: z.string() }));

/** An opinion in words, and the clauses as it would have them. */
export const OpinionPaper = z.strictObject({ text: z.string(), wordings });

/** Who answers or reserves themselves, in which words, and the clauses as they would have them. */
export const AnswerPaper = z.strictObject({ by: z.string(), text: z.string(), wordings });

/** Where an outcome is told, and the wordings that were voted on. */
export const OutcomePaper = z.strictObject({ source: z.string(), wordings });

/** The topics that were set; none where they have been destroyed. */
export const topicsIn = ({ topics }: { readonly topics: string | null }): readonly string[] =>
  unpacked(TopicsPaper, topics) ?? [];

/** The text that was written; nothing where it has been destroyed. */
export const textIn = ({ text }: { readonly text: string | null }): TextOf | null =>
  unpacked(KeptMotionText, text) ?? null;
