import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { Fact, MeetingEvent } from '../events.ts';
import { atOpenMeeting } from '../guards.ts';
import { isOutsider, type Meeting } from '../state.ts';

/** Somebody comes without a vote: seen, or let in by the meeting with the right to speak or to propose. */
export const admitGuest = (meeting: Meeting, command: Ask<'AdmitGuest'>) => {
  const { personId, outsider, coopted, rights, isSubstitute = false, at } = command;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (!meeting.openItemId) return refuse('no-item-open');
  if (meeting.register?.includes(personId)) return refuse('already-in-register', 'personId');
  if (isGuest(meeting, personId)) return refuse('already-a-guest', 'personId');
  return [
    ...(outsider && !isOutsider(meeting, personId)
      ? [{ type: 'OutsiderNamed', v: 1, outsiderId: personId, ...outsider, at } as const]
      : []),
    coopted
      ? { type: 'GuestAdmitted', v: 1, personId, coopted, rights: [...new Set(rights)], at }
      : seen(personId, isSubstitute, at),
  ] satisfies MeetingEvent[];
};

/** Somebody who is there without a vote and was not let in by the meeting: a substitute may speak. */
export const seen = (
  personId: string,
  isSubstitute: boolean,
  at: string | null,
): Fact<'GuestAdmitted'> => ({
  ...{ type: 'GuestAdmitted', v: 1, personId, coopted: false },
  ...{ rights: isSubstitute ? ['speak'] : [], at },
});

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
