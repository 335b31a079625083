import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { refuseStranger } from '../../record/known.ts';
import { WithholdNamesBody } from '../contract.ts';

export const withholdNames = meetingCommand({
  operationId: 'withholdNames',
  summary: 'Decide whom the published minutes do not name; what was signed stays as it is',
  permission: desk,
  url: '/meetings/:meetingId/minutes/names',
  params: MeetingParams,
  body: WithholdNamesBody,
  work: async ({ unit, body, decide }) => {
    for (const personId of body.personIds) await refuseStranger(unit, personId, 'personIds');
    await decide({ type: 'WithholdNames', ...body });
  },
});
