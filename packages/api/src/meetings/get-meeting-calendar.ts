import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { calendarOf } from '../record/calendar-entry.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { MeetingParams } from './contract.ts';
import { enteredMeeting } from './entered-meeting.ts';

/** The meeting as a calendar entry. It is published. */
export const getMeetingCalendar = file({
  operationId: 'getMeetingCalendar',
  summary: 'Fetch the meeting as a calendar entry',
  permission: everyone,
  url: '/meetings/:meetingId/calendar.ics',
  params: MeetingParams,
  type: 'text/calendar',
  read: ({ deps, organisationId, actor, at, params }) =>
    inOrganisation(deps.db, organisationId, async (tx) => {
      const log = { tx, store: deps.store, organisationId };
      const asking = {
        ...{ tx, organisationId, actor, at, origin: deps.origin() },
        state: ((aggregate, id) => stateIn(log, aggregate, id)) as Asking['state'],
      };
      const entered = await enteredMeeting(asking, params.meetingId);
      if (!entered) return;
      const text = calendarOf(entered.name, entered.entries);
      return { bytes: Buffer.from(text), name: `${entered.meeting.startsOn}.ics` };
    }),
});

type Asking = Parameters<typeof enteredMeeting>[0];
