import { CommentOnMotionBody, MotionParams } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';

export const commentOnMotion = motionCommand({
  operationId: 'commentOnMotion',
  summary: 'Comment on a passage, or suggest what is to stand there',
  may: 'comment',
  url: '/motions/:motionId/comments',
  params: MotionParams,
  body: CommentOnMotionBody,
  status: 201,
  work: async ({ actor, body, newId, at, decide }) => {
    const by = actor.personId;
    await decide({ type: 'CommentOn', commentId: newId('comment'), ...body, by, at });
  },
});
