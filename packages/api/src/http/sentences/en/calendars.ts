import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/calendars.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.calendar-of-nothing':
    'There is no such thing to subscribe to. Load the page again and choose something else.',
  'refused.too-many-calendar-feeds':
    'You have {most} links already. Revoke one that is not in use, then make a new one.',
  'refused.calendar-url-not-https':
    'The address has to begin with https or webcal. Copy it where the calendar is shared.',
  'refused.calendar-url-with-password': 'The address holds a password. Use a secret link instead.',
  'refused.calendar-url-private':
    'The address leads into a private network. Give one that can be reached from outside.',
  'refused.too-many-outside-calendars': '{most} calendars are shown already. Remove one first.',
};
