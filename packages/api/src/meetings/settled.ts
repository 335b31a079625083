import type { Meeting } from '@klubba/domain';
import type { Unit } from '../store/unit.ts';
import { settleElections } from './settle-elections.ts';
import { settleGroups } from './settle-groups.ts';

type At = { readonly unit: Unit; readonly organisationId: string; readonly meetingId: string };

/** What hangs on a meeting among bodies and offices follows what has been put right since `before`: by the last signature of a supplement. */
export const settled = async (at: At, before: Meeting) => {
  await settleGroups({ ...at, keepsInUse: true }, before);
  await settleElections(at, before);
};
