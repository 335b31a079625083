import { isOutsider } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { ElectOfficerBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const electOfficer = meetingCommand({
  operationId: 'electOfficer',
  summary: 'Enter the election of an officer of the meeting',
  permission: desk,
  url: '/meetings/:meetingId/officers',
  params: MeetingParams,
  body: ElectOfficerBody,
  work: async ({ unit, body, meeting, newId, happened, decide }) => {
    const { personIds, personId = newId('outsider'), ...elected } = body;
    const at = happened(body.at);
    for (const each of personIds ?? [personId]) {
      if (!body.outsider && !isOutsider(meeting, each))
        await refuseStranger(unit, each, personIds ? 'personIds' : 'personId');
      await decide({ type: 'ElectOfficer', ...elected, personId: each, at });
    }
  },
});
