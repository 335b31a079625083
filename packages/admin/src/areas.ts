import type { Area } from './area.ts';
import { calendarsArea } from './calendars/area.ts';
import { congressesArea } from './congresses/area.ts';
import { countingArea } from './counting/area.ts';
import { decisionsArea } from './decisions/area.ts';
import { electionsArea } from './elections/area.ts';
import { employmentsArea } from './employments/area.ts';
import { homeArea } from './home/area.ts';
import { integrationsArea } from './integrations/area.ts';
import type { Key } from './language/language.ts';
import type { Vocabulary } from './language/message.ts';
import type { sv } from './language/words/sv.ts';
import { meetingsArea } from './meetings/area.ts';
import { motionsArea } from './motions/area.ts';
import { textsArea } from './numbered-texts/area.ts';
import { organisationArea } from './organisation/area.ts';
import { peopleArea } from './people/area.ts';
import { rulesArea } from './rules/area.ts';
import { sessionArea } from './session/area.ts';
import { toDoArea } from './to-do/area.ts';
import { usersArea } from './users/area.ts';

const all = [
  sessionArea,
  homeArea,
  meetingsArea,
  calendarsArea,
  motionsArea,
  congressesArea,
  electionsArea,
  employmentsArea,
  decisionsArea,
  toDoArea,
  textsArea,
  organisationArea,
  peopleArea,
  rulesArea,
  usersArea,
  integrationsArea,
  countingArea,
] as const;

/** What there is, in the order of the rail. */
export const areas: readonly Area[] = all;

/** What all of them say, beside what they share. */
export const words = all.map((area): Vocabulary => area.words);

type SaidBy<Each> =
  | (Each extends { words: { sv: infer Sv } } ? keyof Sv : never)
  | (Each extends { words: { later: () => Promise<{ later: infer Later }> } }
      ? keyof Later
      : never);
type None<Keys extends never> = Keys;

/** The compiler names here what nobody says: a refusal of the domain, words of an area that is not listed above. */
export type Unsaid = None<Exclude<Key, keyof typeof sv | SaidBy<(typeof all)[number]>>>;
