import { isOutsider } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { HandOverOfficeBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const handOverOffice = meetingCommand({
  operationId: 'handOverOffice',
  summary: 'Record that the gavel or the pen was handed over, or taken, without an election',
  permission: desk,
  url: '/meetings/:meetingId/handovers',
  params: MeetingParams,
  body: HandOverOfficeBody,
  work: async ({ unit, body, meeting, happened, decide }) => {
    const { personId } = body;
    if (!isOutsider(meeting, personId)) await refuseStranger(unit, personId, 'personId');
    await decide({ type: 'HandOverOffice', ...body, at: happened(body.at) });
  },
});
