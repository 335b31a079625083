import type {
  AddOutsideCalendarBody,
  CreateCalendarFeedBody,
} from '@klubba/api/contract/calendars';
import { action, query, redirect } from '@solidjs/router';
import { get, put, remove, submit } from '../api.ts';
import type { Language } from '../language/language.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/calendar${rest}` as const;

export const listCalendar = query(
  (organisationId: string, language: Language) => get(url(organisationId, `?language=${language}`)),
  'calendar',
);

export const listCalendarFeeds = query(
  (organisationId: string) => get(url(organisationId, '/feeds')),
  'calendar-feeds',
);

/** What is subscribed to stands in one field: `association`, or `body` and its id. */
export const createCalendarFeed = action(async (organisationId: string, form: FormData) => {
  const [of, targetId = null] = textIn(form, 'targetId').split(' ');
  const body: CreateCalendarFeedBody = { of: of as CreateCalendarFeedBody['of'], targetId };
  const asked = askedIn(form);
  const sent = put(url(organisationId, `/feeds/${asked.commandId}`), body, asked);
  return (await submit(sent)) ?? redirect(`/${organisationId}/calendar#subscriptions`);
}, 'create-calendar-feed');

export const revokeCalendarFeed = action(
  (organisationId: string, feedId: string, form: FormData) =>
    submit(remove(url(organisationId, `/feeds/${feedId}`), askedIn(form))),
  'revoke-calendar-feed',
);

export const listOutsideCalendars = query(
  (organisationId: string) => get(url(organisationId, '/outside')),
  'outside-calendars',
);

export const getOutsideCalendar = query(
  (organisationId: string, calendarId: string) =>
    get(url(organisationId, `/outside/${calendarId}`)),
  'outside-calendar',
);

export const addOutsideCalendar = action(async (organisationId: string, form: FormData) => {
  const body: AddOutsideCalendarBody = { name: textIn(form, 'name'), url: textIn(form, 'url') };
  const asked = askedIn(form);
  const sent = put(url(organisationId, `/outside/${asked.commandId}`), body, asked);
  return (await submit(sent)) ?? redirect(`/${organisationId}/calendar`);
}, 'add-outside-calendar');

export const removeOutsideCalendar = action(
  (organisationId: string, calendarId: string, form: FormData) =>
    submit(remove(url(organisationId, `/outside/${calendarId}`), askedIn(form))),
  'remove-outside-calendar',
);
