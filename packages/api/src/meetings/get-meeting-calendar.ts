import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { calendarFile } from './calendar-file.ts';
import { MeetingParams } from './contract.ts';

/** The meeting as a calendar entry. It is published. */
export const getMeetingCalendar = file({
  operationId: 'getMeetingCalendar',
  summary: 'Fetch the meeting as a calendar entry',
  permission: everyone,
  url: '/meetings/:meetingId/calendar.ics',
  params: MeetingParams,
  type: 'text/calendar',
  read: async (asking) => {
    const found = await calendarFile(asking);
    return found && { bytes: Buffer.from(found.text), name: `${found.meeting.startsOn}.ics` };
  },
});
