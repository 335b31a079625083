import type {
  Electorate,
  EventTrail,
  LinkSent,
  MeetingList,
  MeetingView,
  MinutesDocument,
  MinutesDrafts,
  NamesFound,
} from '@klubba/api/contract';
import { query } from '@solidjs/router';
import { get } from '../api.ts';
import type { Language } from '../language/language.ts';

/** The address of a meeting in the API: `meetingUrl(o, m, '/proposals')`. */
export const meetingUrl = (organisationId: string, meetingId: string, rest = '') =>
  `/organisations/${organisationId}/meetings/${meetingId}${rest}`;

export const listMeetings = query(
  (organisationId: string, cursor?: string) =>
    get<MeetingList>(
      `/organisations/${organisationId}/meetings${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
    ),
  'meetings',
);

export const getMeeting = query(
  (organisationId: string, meetingId: string) =>
    get<MeetingView>(meetingUrl(organisationId, meetingId)),
  'meeting',
);

/** Everybody in the association, with voting right or the reason why not, on the day of the meeting. */
export const getElectorate = query(
  (organisationId: string, meetingId: string) =>
    get<Electorate>(meetingUrl(organisationId, meetingId, '/electorate')),
  'electorate',
);

/** The minutes as they stand now, in the words that the PDF will have. */
export const getMinutes = query(
  (organisationId: string, meetingId: string, language: Language) =>
    get<MinutesDocument>(meetingUrl(organisationId, meetingId, `/minutes?language=${language}`)),
  'minutes',
);

/** Every draft of the minutes that was sent, and what differs from one to the next. */
export const listMinutesDrafts = query(
  (organisationId: string, meetingId: string) =>
    get<MinutesDrafts>(meetingUrl(organisationId, meetingId, '/minutes/drafts')),
  'minutes-drafts',
);

/** Every fact of a meeting as it stands in the log. */
export const listMeetingEvents = query(
  (organisationId: string, meetingId: string) =>
    get<EventTrail>(meetingUrl(organisationId, meetingId, '/events')),
  'meeting-events',
);

/** A link by which an officer from elsewhere signs; made anew each time it is asked for. */
export const getSigningLink = (organisationId: string, meetingId: string, personId: string) =>
  get<LinkSent>(meetingUrl(organisationId, meetingId, `/minutes/signers/${personId}/link`));

/** The names that the minutes would publish, and which are proposed to be withheld. */
export const getNamesFound = query(
  (organisationId: string, meetingId: string) =>
    get<NamesFound>(meetingUrl(organisationId, meetingId, '/minutes/names')),
  'names-found',
);
