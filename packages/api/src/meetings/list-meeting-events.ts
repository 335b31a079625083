import { meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail, mayReadPersonal } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { MeetingParams } from './contract.ts';

export const listMeetingEvents = query({
  operationId: 'listMeetingEvents',
  summary: 'The audit trail of a meeting: every fact of it, in order',
  permission: everyone,
  url: '/meetings/:meetingId/events',
  params: MeetingParams,
  answer: EventTrail,
  read: async ({ tx, organisationId, actor, params: { meetingId } }) => {
    const tail = { organisationId, kind: meetings.kind, id: meetingId, after: 0 };
    const history = await readTail(tx, tail, meetings.catalogue);
    if (history.length === 0) return;
    const trailed = history.map((recorded) => [meetings, recorded] as const);
    return eventTrail(tx, organisationId, trailed, mayReadPersonal(actor.roles));
  },
});
