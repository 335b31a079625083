import { desk } from '../../access/permission.ts';
import { ItemParams, PassOverItemBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const passOverItem = meetingCommand({
  operationId: 'passOverItem',
  summary: 'Pass an item over: tabled or withdrawn',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/passing-over',
  params: ItemParams,
  body: PassOverItemBody,
  work: ({ params: { itemId }, body, happened, decide }) =>
    decide({ type: 'PassOverItem', itemId, ...body, at: happened(body.at) }),
});
