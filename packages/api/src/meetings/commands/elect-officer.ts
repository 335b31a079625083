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
  work: async ({ unit, body, happened, decide }) => {
    await refuseStranger(unit, body.personId, 'personId');
    await decide({ type: 'ElectOfficer', ...body, at: happened(body.at) });
  },
});
