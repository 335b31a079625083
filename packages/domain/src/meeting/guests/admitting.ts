import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting } from '../guards.ts';
import { isOutsider, type Meeting } from '../state.ts';

/** Somebody comes without a vote: seen, or let in by the meeting with the right to speak or to propose. */
export const admitGuest = (meeting: Meeting, command: Ask<'AdmitGuest'>) => {
  const { personId, outsider, coopted, rights, at } = command;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (!meeting.openItemId) return refuse('no-item-open');
  if (meeting.register?.includes(personId)) return refuse('already-in-register', 'personId');
  if (isGuest(meeting, personId)) return refuse('already-a-guest', 'personId');
  return [
    ...(outsider && !isOutsider(meeting, personId)
      ? [{ type: 'OutsiderNamed', v: 1, outsiderId: personId, ...outsider, at } as const]
      : []),
    {
      type: 'GuestAdmitted',
      v: 1,
      personId,
      coopted,
      rights: coopted ? [...new Set(rights)] : [],
      at,
    },
  ] satisfies MeetingEvent[];
};

export const leaveAsGuest = (meeting: Meeting, { personId, at }: Ask<'LeaveAsGuest'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (!meeting.openItemId) return refuse('no-item-open');
  if (!isGuest(meeting, personId)) return refuse('not-a-guest', 'personId');
  return [{ type: 'GuestLeft', v: 1, personId, at }] satisfies MeetingEvent[];
};

export const isGuest = ({ guests }: Pick<Meeting, 'guests'>, personId: string) =>
  guests.some((one) => one.personId === personId);

/** Whoever is there without a vote is in no register. */
export const guestsAmong = (meeting: Meeting, personIds: readonly string[]) =>
  personIds.find((personId) => isGuest(meeting, personId));
