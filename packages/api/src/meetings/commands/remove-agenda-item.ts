import { desk } from '../../access/permission.ts';
import { Empty, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const removeAgendaItem = meetingCommand({
  operationId: 'removeAgendaItem',
  summary: 'Remove an item, with those under it, before the notice; or a late one',
  permission: desk,
  method: 'DELETE',
  url: '/meetings/:meetingId/agenda-items/:itemId',
  params: ItemParams,
  body: Empty,
  work: ({ params: { itemId }, decide }) => decide({ type: 'RemoveAgendaItem', itemId }),
});
