import { refusals as archive } from './en/archive.ts';
import { refusals as calendars } from './en/calendars.ts';
import { refusals as congresses } from './en/congresses.ts';
import { refusals as decisions } from './en/decisions.ts';
import { refusals as elections } from './en/elections.ts';
import { refusals as employments } from './en/employments.ts';
import { refusals as integrations } from './en/integrations.ts';
import { refusals as meetingCourse } from './en/meeting-course.ts';
import { refusals as meetings } from './en/meetings.ts';
import { refusals as motions } from './en/motions.ts';
import { named } from './en/named.ts';
import { refusals as numberedTexts } from './en/numbered-texts.ts';
import { refusals as organisation } from './en/organisation.ts';
import { refusals as people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { ruleNames } from './en/rule-names.ts';
import { refusals as rules } from './en/rules.ts';
import { terms } from './en/terms.ts';
import { titles } from './en/titles.ts';
import { refusals as users } from './en/users.ts';

/** Everything that Klubba says when it says no, and what the facts in it are called. */
export const en = {
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
