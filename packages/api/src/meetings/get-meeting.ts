import { type Meeting, meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { assignmentsOf } from '../decisions/assignments.ts';
import { query } from '../operations/query.ts';
import { conflictsFor } from '../record/conflicts.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { readableFiles } from '../record/readable-files.ts';
import { seenMeeting } from '../record/sight.ts';
import { readTail } from '../store/stream.ts';
import { asCalled } from './as-called.ts';
import { MeetingParams, MeetingView } from './contract.ts';
import { viewOf } from './meeting-view.ts';

export const getMeeting = query({
  operationId: 'getMeeting',
  summary: 'One meeting as its record stands',
  permission: everyone,
  url: '/meetings/:meetingId',
  params: MeetingParams,
  answer: MeetingView,
  read: async (asking) => {
    const { tx, actor, organisationId, params, version: tell } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    const { version, organisation, sight } = seen;
    const meeting = sight.record
      ? seen.meeting
      : await noticeOf(tx, organisationId, meetingId, seen.meeting);
    const assignments = await assignmentsOf(tx, organisationId, meetingId);
    const files = await readableFiles(asking, seen.meeting);
    const conflicts = conflictsFor(actor.roles, meeting);
    const view = {
      ...viewOf({ meetingId, version, meeting: { ...meeting, files } }, organisation, assignments),
      conflicts,
      sees: { minutes: sight.minutes, record: sight.record },
      ...(!sight.record && { toBeTold: 0 }),
    };
    tell(version);
    return {
      ...view,
      people: await peopleNamedIn(tx, organisationId, view),
      bodies: bodiesNamedIn(organisation, view),
    };
  },
});

/** What was called, and how far it has come: no more is told before the minutes are verified. */
const noticeOf = async (
  tx: Tx,
  organisationId: string,
  meetingId: string,
  { phase, cancelled, opened, closedAt }: Meeting,
): Promise<Meeting> => {
  const tail = { organisationId, kind: meetings.kind, id: meetingId, after: 0 };
  const history = await readTail(tx, tail, meetings.catalogue);
  return { ...asCalled(history.map(({ event }) => event)), phase, cancelled, opened, closedAt };
};
