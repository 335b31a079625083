import { meetings } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { Empty, MeetingParams } from '../contract.ts';
import { lastActOf } from '../last-act.ts';
import { meetingCommand } from '../meeting-command.ts';

export const undoLastAct = meetingCommand({
  operationId: 'undoLastAct',
  summary:
    'Take back what was recorded last at a meeting; with If-Match, only that. The record keeps both',
  permission: desk,
  url: '/meetings/:meetingId/last-act/undoing',
  params: MeetingParams,
  body: Empty,
  work: async ({ unit, organisationId, meetingId, now, decide }) => {
    const last = await lastActOf(unit, { organisationId, kind: meetings.kind, id: meetingId });
    await decide({ type: 'UndoLastAct', ...last, at: now });
  },
});
