import { desk } from '../../access/permission.ts';
import { itemTexts, refuseUnknownMentions } from '../../record/mentions.ts';
import { ChangeAgendaItemBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeAgendaItem = meetingCommand({
  operationId: 'changeAgendaItem',
  summary: 'Change an item of a drafted agenda',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId',
  params: ItemParams,
  body: ChangeAgendaItemBody,
  work: async ({ unit, params: { itemId }, body, decide }) => {
    await refuseUnknownMentions(unit, itemTexts(body));
    await decide({ type: 'ChangeAgendaItem', itemId, ...body });
  },
});
