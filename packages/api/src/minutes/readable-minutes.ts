import { Denied } from '../http/denied.ts';
import { seenMeeting } from '../record/sight.ts';

/** A meeting whose minutes the person who asks may read; nothing where they may not know of it. Throws 403 before the minutes are verified. */
export const readableMinutes = async (
  asking: Parameters<typeof seenMeeting>[0],
  meetingId: string,
) => {
  const seen = await seenMeeting(asking, meetingId);
  if (!seen?.sight.notice) return;
  if (!seen.sight.minutes) throw new Denied(403, 'minutes-not-verified');
  return seen;
};
