import { meetings, mentionedIn } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import { file } from '../operations/file.ts';
import { personNames } from '../record/person-names.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { seenMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { MeetingParams } from './contract.ts';
import { meetingCalendar } from './meeting-calendar.ts';

/** The meeting as a calendar entry. It is published. */
export const getMeetingCalendar = file({
  operationId: 'getMeetingCalendar',
  summary: 'Fetch the meeting as a calendar entry',
  permission: everyone,
  url: '/meetings/:meetingId/calendar.ics',
  params: MeetingParams,
  type: 'text/calendar',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    const { meeting, version } = seen;
    const { association } = seen.organisation;
    const mentioned = [
      meeting.title,
      meeting.place,
      ...meeting.items.map(({ title }) => title),
    ].flatMap(mentionedIn);
    const { names, changedAt } = await inOrganisation(deps.db, organisationId, async (tx) => ({
      names: await personNames(tx, organisationId, mentioned),
      changedAt: await recordedAt(tx, {
        ...{ organisationId, kind: meetings.kind, id: meetingId, version },
      }),
    }));
    const words = wordsIn(association?.language ?? 'sv');
    const text = meetingCalendar({
      ...{ meetingId, meeting, association, version, changedAt, words },
      text: naming({
        ...{ rendition: 'published', of: meeting, words, withheld: meeting.withheld },
        names: (personId) => names.get(personId),
      }).text,
    });
    return { bytes: Buffer.from(text), name: `${meeting.startsOn}.ics` };
  },
});
