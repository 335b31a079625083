import { desk } from '../../access/permission.ts';
import { ChangeAgendaItemBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeAgendaItem = meetingCommand({
  operationId: 'changeAgendaItem',
  summary: 'Change an item of the agenda; after the notice a typo, or what it is about',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId',
  params: ItemParams,
  body: ChangeAgendaItemBody,
  work: async ({ params: { itemId }, body, decide }) => {
    await decide({ type: 'ChangeAgendaItem', itemId, ...body });
  },
});
