import { desk } from '../../access/permission.ts';
import { ItemParams, MoveAgendaItemBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const moveAgendaItem = meetingCommand({
  operationId: 'moveAgendaItem',
  summary: 'Move an item to another place on the agenda',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/position',
  params: ItemParams,
  body: MoveAgendaItemBody,
  work: ({ params: { itemId }, body, decide }) =>
    decide({ type: 'MoveAgendaItem', itemId, ...body }),
});
