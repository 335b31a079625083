import { desk } from '../../access/permission.ts';
import { AtBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const makeRecommendation = meetingCommand({
  operationId: 'makeRecommendation',
  summary: 'Make what the meeting may not decide a recommendation to whoever may',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/recommendation',
  params: ItemParams,
  body: AtBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'MakeRecommendation', itemId, at: happened(body.at) }),
});
