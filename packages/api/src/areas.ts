import { archiveArea } from './archive/area.ts';
import { calendarsArea } from './calendars/area.ts';
import { congressesArea } from './congresses/area.ts';
import { decisionsArea } from './decisions/area.ts';
import { electionsArea } from './elections/area.ts';
import { employmentsArea } from './employments/area.ts';
import { feedArea } from './feed/area.ts';
import { healthArea } from './health/area.ts';
import { keysArea } from './keys/area.ts';
import { meetingsArea } from './meetings/area.ts';
import { minutesArea } from './minutes/area.ts';
import { motionsArea } from './motions/area.ts';
import { numberedTextsArea } from './numbered-texts/area.ts';
import { openDataArea } from './open-data/area.ts';
import type { Area } from './operations/area.ts';
import { organisationsArea } from './organisations/area.ts';
import { peopleArea } from './people/area.ts';
import type { Hearing } from './record/hearing.ts';
import { sessionArea } from './session/area.ts';
import { usersArea } from './users/area.ts';
import { webhooksArea } from './webhooks/area.ts';

/** What there is, in the order of the API's document. */
export const areas: readonly Area[] = [
  healthArea,
  sessionArea,
  usersArea,
  organisationsArea,
  peopleArea,
  meetingsArea,
  minutesArea,
  decisionsArea,
  archiveArea,
  numberedTextsArea,
  electionsArea,
  employmentsArea,
  congressesArea,
  motionsArea,
  calendarsArea,
  keysArea,
  feedArea,
  webhooksArea,
  openDataArea,
];

/** Every kind of stream there is, for the store to read. */
export const aggregates = areas.flatMap((area) => area.aggregates);

/** Every read model that is kept in step with the log. */
export const projections = areas.flatMap((area) => area.projections);

/** By kind of stream, what of it somebody hears who follows the log. */
export const hearing: Readonly<Record<string, Hearing>> = Object.assign(
  {},
  ...areas.map((area) => area.hearing),
);
