import { desk } from '../../access/permission.ts';
import { ItemParams, TakeUpItemBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const takeUpItem = meetingCommand({
  operationId: 'takeUpItem',
  summary: 'Take up an item; the one that is open closes first',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/treatment',
  params: ItemParams,
  body: TakeUpItemBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'TakeUpItem', itemId, mark: body.mark, at: happened(body.at) }),
});
