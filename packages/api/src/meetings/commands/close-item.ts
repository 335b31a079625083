import { desk } from '../../access/permission.ts';
import { AtBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const closeItem = meetingCommand({
  operationId: 'closeItem',
  summary: 'Close the open item',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/closing',
  params: ItemParams,
  body: AtBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'CloseItem', itemId, at: happened(body.at) }),
});
