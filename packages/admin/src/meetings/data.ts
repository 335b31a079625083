import { query } from '@solidjs/router';
import { get, queryOf } from '../api.ts';
import type { Language } from '../language/language.ts';

/** The address of a meeting in the API: `meetingUrl(o, m, '/proposals')`. */
export const meetingUrl = <const Rest extends string>(
  organisationId: string,
  meetingId: string,
  rest: Rest,
) => `/organisations/${organisationId}/meetings/${meetingId}${rest}` as const;

/** The address of a meeting, as its desk has it. */
export type MeetingAt = ReturnType<typeof meetingUrl<''>>;

export const listMeetings = query(
  (organisationId: string, cursor?: string) =>
    get(`/organisations/${organisationId}/meetings${queryOf(cursor ? { cursor } : {})}`),
  'meetings',
);

export const getMeeting = query(
  (organisationId: string, meetingId: string) => get(meetingUrl(organisationId, meetingId, '')),
  'meeting',
);

/** Everybody in the association, with voting right or the reason why not, on the day of the meeting. */
export const getElectorate = query(
  (organisationId: string, meetingId: string) =>
    get(meetingUrl(organisationId, meetingId, '/electorate')),
  'electorate',
);

/** The minutes as they stand now, in the words that the PDF will have. */
export const getMinutes = query(
  (organisationId: string, meetingId: string, language: Language) =>
    get(meetingUrl(organisationId, meetingId, `/minutes?language=${language}`)),
  'minutes',
);

/** Every draft of the minutes that was sent, and what differs from one to the next. */
export const listMinutesDrafts = query(
  (organisationId: string, meetingId: string) =>
    get(meetingUrl(organisationId, meetingId, '/minutes/drafts')),
  'minutes-drafts',
);

/** Every fact of a meeting as it stands in the log. */
export const listMeetingEvents = query(
  (organisationId: string, meetingId: string) =>
    get(meetingUrl(organisationId, meetingId, '/events')),
  'meeting-events',
);

/** A link by which an officer from elsewhere signs; made anew each time it is asked for. */
export const getSigningLink = (organisationId: string, meetingId: string, personId: string) =>
  get(meetingUrl(organisationId, meetingId, `/minutes/signers/${personId}/link`));

/** The names that the minutes would publish, and which are proposed to be withheld. */
export const getNamesFound = query(
  (organisationId: string, meetingId: string) =>
    get(meetingUrl(organisationId, meetingId, '/minutes/names')),
  'names-found',
);
