import { decisions } from './en/decisions.ts';
import { desk } from './en/desk.ts';
import { events } from './en/events.ts';
import { home } from './en/home.ts';
import { meetings } from './en/meetings.ts';
import { organisation } from './en/organisation.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { meetingRefusals } from './en/refusals-meeting.ts';
import { organisationRefusals } from './en/refusals-organisation.ts';
import { rules } from './en/rules.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { users } from './en/users.ts';
import { vocabulary } from './en/vocabulary.ts';
import type { Key, Message } from './language.ts';

/** Every text on the screen in English; the compiler lists what is missing. */
export const en = {
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
} satisfies Record<Key, Message>;
