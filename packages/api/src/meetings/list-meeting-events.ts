import { meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail, mayReadPersonal } from '../record/audit-trail.ts';
import { seenMeeting } from '../record/sight.ts';
import { readTail } from '../store/stream.ts';
import { MeetingParams } from './contract.ts';

export const listMeetingEvents = query({
  operationId: 'listMeetingEvents',
  summary: 'The audit trail of a meeting: every fact of it, in order',
  permission: everyone,
  url: '/meetings/:meetingId/events',
  params: MeetingParams,
  answer: EventTrail,
  read: async (asking) => {
    const { tx, organisationId, actor, params } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    if (!seen.sight.record) throw new Denied(403, 'record-not-open');
    const tail = { organisationId, kind: meetings.kind, id: meetingId, after: 0 };
    const history = await readTail(tx, tail, meetings.catalogue);
    const trailed = history.map((recorded) => [meetings, recorded] as const);
    return eventTrail(tx, organisationId, trailed, mayReadPersonal(actor.roles));
  },
});
