import { desk } from '../../access/permission.ts';
import { ChangeAgendaItemBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeAgendaItem = meetingCommand({
  operationId: 'changeAgendaItem',
  summary: 'Change an item of a drafted agenda',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId',
  params: ItemParams,
  body: ChangeAgendaItemBody,
  work: async ({ params: { itemId }, body, decide }) => {
    await decide({ type: 'ChangeAgendaItem', itemId, ...body });
  },
});
