import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { alive, open, textOf } from './guards.ts';
import type { TextOf } from './papers.ts';
import { type Motion, type MotionComment, versionAt } from './state.ts';
import { writeMotionText } from './writing.ts';

/** A comment on a passage, or a suggestion of what is to stand there. */
export const commentOn = (motion: Motion, asked: AskMotion<'CommentOn'>) => {
  const { commentId, versionId, part, quote, text, suggestion, by, at } = asked;
  const refusal = open(motion);
  if (refusal) return refusal;
  const commented = versionAt(motion, versionId);
  if (!commented?.text) return refuse('motion-version-unknown', 'versionId');
  const passage = passageOf(commented.text, part);
  if (passage === undefined) return refuse('motion-clause-unknown', 'part');
  if (!passage.includes(quote)) return refuse('passage-not-there', 'quote');
  if (!text && suggestion === null) return refuse('comment-says-nothing', 'text');
  const comment = packed({ part, quote, text, suggestion });
  return [
    { type: 'CommentMade', v: 1, sealId: motion.sealId, commentId, versionId, comment, by, at },
  ] satisfies MotionEvent[];
};

/** Accepts or rejects it. A suggestion that is accepted becomes the text, unless its passage stands there no longer. */
export const settleComment = (motion: Motion, asked: AskMotion<'SettleComment'>) => {
  const { commentId, accepted, note, versionId, by, at } = asked;
  const refusal = alive(motion);
  if (refusal) return refusal;
  const comment = motion.comments.find((one) => one.commentId === commentId);
  if (!comment?.said) return refuse('comment-unknown', 'commentId');
  if (comment.settled) return refuse('comment-settled', 'commentId');
  const settled: MotionEvent = {
    ...{ type: 'CommentSettled', v: 1, sealId: motion.sealId, commentId, accepted },
    ...{ note: packed(note), by, at },
  };
  if (!accepted || comment.said.suggestion === null) return [settled];
  const text = withSuggestion(textOf(motion).text!, comment.said);
  if (!text) return refuse('passage-not-there', 'commentId');
  const basis = textOf(motion).versionId;
  const written = writeMotionText(motion, {
    ...{ type: 'WriteMotionText', versionId, basis, text, settles: [], by, at },
  });
  return 'refused' in written ? written : [settled, ...written];
};

/** The words of a part; nothing where the text has no such clause. */
const passageOf = (text: TextOf, part: string): string | undefined => {
  if (part === 'title') return text.title;
  if (part === 'reasoning') return text.reasoning;
  return text.clauses.find(({ clauseId }) => clauseId === part)?.text;
};

const withSuggestion = (
  text: TextOf,
  { part, quote, suggestion }: NonNullable<MotionComment['said']>,
): TextOf | undefined => {
  const passage = passageOf(text, part);
  if (passage === undefined || !passage.includes(quote)) return undefined;
  const put = quote ? passage.replace(quote, () => suggestion ?? '') : (suggestion ?? '');
  if (part === 'title') return { ...text, title: put };
  if (part === 'reasoning') return { ...text, reasoning: put };
  const clauses = text.clauses.map((one) => (one.clauseId === part ? { ...one, text: put } : one));
  return { ...text, clauses };
};
