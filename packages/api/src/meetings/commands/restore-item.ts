import { desk } from '../../access/permission.ts';
import { AtBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const restoreItem = meetingCommand({
  operationId: 'restoreItem',
  summary: 'Take back that an item was passed over: it is treated after all',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/restoration',
  params: ItemParams,
  body: AtBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'RestoreItem', itemId, at: happened(body.at) }),
});
