import { meetings, organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { assignmentsOf } from '../decisions/assignments.ts';
import { query } from '../operations/query.ts';
import { conflictsFor } from '../record/conflicts.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { MeetingParams, MeetingView } from './contract.ts';
import { viewOf } from './meeting-view.ts';

export const getMeeting = query({
  operationId: 'getMeeting',
  summary: 'One meeting as its record stands',
  permission: everyone,
  url: '/meetings/:meetingId',
  params: MeetingParams,
  answer: MeetingView,
  read: async ({ tx, state, actor, organisationId, params: { meetingId }, version: tell }) => {
    const { state: meeting, version } = await state(meetings, meetingId);
    if (version === 0) return;
    const { state: organisation } = await state(organisations, organisationId);
    const assignments = await assignmentsOf(tx, organisationId, meetingId);
    const conflicts = conflictsFor(actor.roles, meeting);
    const view = {
      ...viewOf({ meetingId, version, meeting }, organisation, assignments),
      conflicts,
    };
    tell(version);
    return {
      ...view,
      people: await peopleNamedIn(tx, organisationId, view),
      bodies: bodiesNamedIn(organisation, view),
    };
  },
});
