import { CommentParams, SettleCommentBody } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';

export const settleMotionComment = motionCommand({
  operationId: 'settleMotionComment',
  summary: 'Accept or reject a comment; a suggestion that is accepted becomes the text',
  may: 'write',
  url: '/motions/:motionId/comments/:commentId/settlement',
  params: CommentParams,
  body: SettleCommentBody,
  work: async ({ actor, params: { commentId }, body, newId, at, decide }) => {
    const [by, versionId] = [actor.personId, newId('version')];
    await decide({ type: 'SettleComment', commentId, ...body, versionId, by, at });
  },
});
