import type { Meeting, Organisation } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { seenMeeting, sightOfMeeting } from '../record/sight.ts';
import { refuseAnotherRecord } from './signed-record.ts';

/**
 * A meeting whose minutes the person who asks may read; nothing where they may not know of it. Throws 403 before the
 * minutes are verified, and `ChangedRecord` where what was signed is not what stands there.
 */
export const readableMinutes = async (
  asking: Parameters<typeof seenMeeting>[0] & { readonly deps: Pick<Deps, 'db'> },
  meetingId: string,
) => {
  const seen = await seenMeeting(asking, meetingId);
  if (!seen?.sight.notice) return;
  if (!seen.sight.minutes) throw new Denied(403, 'minutes-not-verified');
  const { organisationId, deps } = asking;
  await refuseAnotherRecord(deps.db, { organisationId, meetingId, meeting: seen.meeting });
  return seen;
};

/** Whether the person who asks reads the record before it is verified, too: what is full is for them. */
export const readsInFull = (
  asking: Parameters<typeof sightOfMeeting>[0],
  { meeting, organisation }: { readonly meeting: Meeting; readonly organisation: Organisation },
) => sightOfMeeting(asking, organisation, { ...meeting, phase: 'closed' }).minutes;
