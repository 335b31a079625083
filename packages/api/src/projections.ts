import { followUpProjection } from './decisions/follow-up-table.ts';
import { meetingProjection } from './meetings/meeting-table.ts';
import { associationProjection } from './organisations/association-table.ts';
import { bodyProjection } from './organisations/body-table.ts';
import { officeProjection } from './organisations/office-table.ts';
import { personProjection } from './people/person-table.ts';
import type { AnyProjection } from './store/store.ts';
import { accessProjection } from './users/access-table.ts';

/** Every read model that is kept in step with the log. */
export const projections: readonly AnyProjection[] = [
  accessProjection,
  associationProjection,
  bodyProjection,
  officeProjection,
  personProjection,
  meetingProjection,
  followUpProjection,
];
