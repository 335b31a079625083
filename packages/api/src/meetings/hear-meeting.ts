import { isInsider } from '@klubba/domain';
import { mayReadPersonal } from '../record/audit-trail.ts';
import { all, type Hearing, none } from '../record/hearing.ts';
import { seenMeeting } from '../record/sight.ts';

/** The record of a meeting is heard by whoever may read its trail. */
export const hearMeeting: Hearing = async (listening, meetingId) => {
  const { roles } = listening.actor;
  const opens = mayReadPersonal(roles);
  if (isInsider({ roles, sitsInBody: false })) return { hears: all, opens };
  const seen = await seenMeeting(listening, meetingId);
  return { hears: seen?.sight.record ? all : none, opens };
};
