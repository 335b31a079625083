import type { Complete } from './complete.ts';
import { decisions } from './sv/decisions.ts';
import { desk } from './sv/desk.ts';
import { events } from './sv/events.ts';
import { home } from './sv/home.ts';
import { meetings } from './sv/meetings.ts';
import { organisation } from './sv/organisation.ts';
import { people } from './sv/people.ts';
import { problems } from './sv/problems.ts';
import { meetingRefusals } from './sv/refusals-meeting.ts';
import { organisationRefusals } from './sv/refusals-organisation.ts';
import { rules } from './sv/rules.ts';
import { session } from './sv/session.ts';
import { shell } from './sv/shell.ts';
import { users } from './sv/users.ts';
import { vocabulary } from './sv/vocabulary.ts';

/** Every text on the screen in Swedish, by area. The keys here are the keys of every language. */
export const sv = {
  ...shell,
  ...session,
  ...problems,
  ...organisationRefusals,
  ...meetingRefusals,
  ...vocabulary,
  ...home,
  ...meetings,
  ...desk,
  ...events,
  ...decisions,
  ...organisation,
  ...people,
  ...rules,
  ...users,
} satisfies Complete;
