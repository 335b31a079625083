import { isOfBody, seatsOn } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
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
  work: async ({ unit, organisationId, meeting, body, newId, happened, decide }) => {
    const { personId = newId('outsider') } = body;
    if (!body.outsider) await refuseStranger(unit, personId, 'personId');
    const organisation = await readAssociation(unit, organisationId);
    const isSubstitute =
      isOfBody(meeting) &&
      seatsOn(organisation, meeting.bodyId, meeting.startsOn).substitutes.includes(personId);
    await decide({ type: 'AdmitGuest', ...body, isSubstitute, personId, at: happened(body.at) });
  },
});
