import { desk } from '../../access/permission.ts';
import { AddAgendaItemBody, ItemChanged, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const addAgendaItem = meetingCommand({
  operationId: 'addAgendaItem',
  summary: 'Add an item to the agenda',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items',
  params: MeetingParams,
  body: AddAgendaItemBody,
  status: 201,
  answer: ItemChanged,
  answers: ({ meetingId, version, newId }) => ({ meetingId, version, itemId: newId('item') }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'AddAgendaItem', itemId: newId('item'), ...body });
  },
});
