import { ChangeAgendaItemBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeAgendaItem = meetingCommand({
  operationId: 'changeAgendaItem',
  summary: 'Change an item of a drafted agenda',
  url: '/meetings/:meetingId/agenda-items/:itemId',
  params: ItemParams,
  body: ChangeAgendaItemBody,
  work: ({ params: { itemId }, body, decide }) =>
    decide({ type: 'ChangeAgendaItem', itemId, ...body }),
});
