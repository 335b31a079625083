import { refusals as archive } from './sv/archive.ts';
import { refusals as calendars } from './sv/calendars.ts';
import { refusals as congresses } from './sv/congresses.ts';
import { refusals as decisions } from './sv/decisions.ts';
import { refusals as elections } from './sv/elections.ts';
import { refusals as employments } from './sv/employments.ts';
import { refusals as integrations } from './sv/integrations.ts';
import { refusals as meetingCourse } from './sv/meeting-course.ts';
import { refusals as meetings } from './sv/meetings.ts';
import { refusals as motions } from './sv/motions.ts';
import { named } from './sv/named.ts';
import { refusals as numberedTexts } from './sv/numbered-texts.ts';
import { refusals as organisation } from './sv/organisation.ts';
import { refusals as people } from './sv/people.ts';
import { problems } from './sv/problems.ts';
import { ruleNames } from './sv/rule-names.ts';
import { refusals as rules } from './sv/rules.ts';
import { terms } from './sv/terms.ts';
import { titles } from './sv/titles.ts';
import { refusals as users } from './sv/users.ts';

/** Everything that Klubba says when it says no, and what the facts in it are called. */
export const sv = {
  ...archive,
  ...calendars,
  ...congresses,
  ...decisions,
  ...elections,
  ...employments,
  ...integrations,
  ...meetingCourse,
  ...meetings,
  ...motions,
  ...named,
  ...numberedTexts,
  ...organisation,
  ...people,
  ...problems,
  ...ruleNames,
  ...rules,
  ...terms,
  ...titles,
  ...users,
};
