import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { DeclareConflictBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const declareConflict = meetingCommand({
  operationId: 'declareConflict',
  summary: 'Enter that someone has declared a conflict of interest on an item',
  permission: desk,
  url: '/meetings/:meetingId/conflicts',
  params: MeetingParams,
  body: DeclareConflictBody,
  work: async ({ unit, body, happened, decide }) => {
    await refuseStranger(unit, body.personId, 'personId');
    await decide({ type: 'DeclareConflict', ...body, at: happened(body.at) });
  },
});
