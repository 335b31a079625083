import { desk } from '../../access/permission.ts';
import { Empty, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const bringBackAgendaItem = meetingCommand({
  operationId: 'bringBackAgendaItem',
  summary: 'Bring back an item that was removed, with what was under it and proposed',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/return',
  params: ItemParams,
  body: Empty,
  work: ({ params: { itemId }, decide }) => decide({ type: 'BringBackAgendaItem', itemId }),
});
