import { desk } from '../../access/permission.ts';
import { AtBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const putItemBack = meetingCommand({
  operationId: 'putItemBack',
  summary: 'Put back an item that was taken up too early',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/deferral',
  params: ItemParams,
  body: AtBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'PutItemBack', itemId, at: happened(body.at) }),
});
