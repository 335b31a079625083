import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { DecidePointOfOrderBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { untilOf } from './adjourn-meeting.ts';

export const decidePointOfOrder = meetingCommand({
  operationId: 'decidePointOfOrder',
  summary: 'Decide a point of order, in the middle of whatever is open',
  permission: desk,
  url: '/meetings/:meetingId/points-of-order',
  params: MeetingParams,
  body: DecidePointOfOrderBody,
  work: async ({ unit, organisationId, body, newId, happened, decide }) => {
    const { by = null, adjourns, ...point } = body;
    if (by) await refuseUnknown(unit, organisationId, by, 'by');
    await decide({
      ...{ type: 'DecidePointOfOrder', pointId: newId('point'), ...point, by },
      adjourns: adjourns ? untilOf(adjourns) : null,
      at: happened(body.at),
    });
  },
});
