import { desk } from '../../access/permission.ts';
import { ItemParams, TellFirstReadingBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const tellFirstReading = meetingCommand({
  operationId: 'tellFirstReading',
  summary: 'Say when statutes were read the first time, and from when they are to be in force',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/first-reading',
  params: ItemParams,
  body: TellFirstReadingBody,
  work: ({ params: { itemId }, body, meeting, decide }) => {
    const known = meeting.items.find((item) => item.itemId === itemId)?.firstReading;
    const { on, inForceOn = null, decisionId = known?.decisionId ?? null } = body;
    return decide({ type: 'TellFirstReading', itemId, on, decisionId, inForceOn });
  },
});
