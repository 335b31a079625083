import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { AdmitGuestBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const admitGuest = meetingCommand({
  operationId: 'admitGuest',
  summary: 'Enter somebody who is present without a vote, or whom the meeting co-opts',
  permission: desk,
  url: '/meetings/:meetingId/guests',
  params: MeetingParams,
  body: AdmitGuestBody,
  work: async ({ unit, body, newId, happened, decide }) => {
    const { personId = newId('outsider') } = body;
    if (!body.outsider) await refuseStranger(unit, personId, 'personId');
    await decide({ type: 'AdmitGuest', ...body, personId, at: happened(body.at) });
  },
});
