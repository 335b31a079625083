import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import type { Meeting } from '../state.ts';

/** Hour, place and slips of the title may change after the notice: the same people are told anew. Another day is another meeting. */
export const changeCalledMeeting = (
  meeting: Meeting,
  { title, startsOn, startsAt, place, on = null }: Ask<'ChangeMeetingDetails'>,
) => {
  if (startsOn !== meeting.startsOn)
    return refuse('day-stands-in-notice', 'startsOn', { startsOn: meeting.startsOn });
  if (on && on > startsOn) return refuse('change-after-the-meeting', 'on');
  if (on && meeting.notice && on < meeting.notice.on)
    return refuse('change-before-the-notice', 'on', { on: meeting.notice.on });
  if (title === meeting.title && startsAt === meeting.startsAt && place === meeting.place)
    return [];
  return [
    { type: 'CalledMeetingChanged', v: 1, title, startsAt, place, on },
  ] satisfies MeetingEvent[];
};

/** Marks that people were told: by hand, as somebody vouches. Nobody is marked whom the notice did not go to. */
export const markTold = (meeting: Meeting, { type: _, ...told }: Ask<'MarkTold'>) => {
  const message = messageOf(meeting, told.message);
  if ('refused' in message) return message;
  if (told.on && message.on && told.on < message.on)
    return refuse('told-too-early', 'on', { on: message.on });
  if (told.personIds === null)
    return [{ type: 'RecipientsTold', v: 2, ...told }] satisfies MeetingEvent[];
  const recipients = meeting.notice?.recipients ?? [];
  const personIds = [...new Set(told.personIds)];
  if (personIds.some((personId) => !recipients.includes(personId)))
    return refuse('not-a-recipient', 'personIds');
  return [{ type: 'RecipientsTold', v: 2, ...told, personIds }] satisfies MeetingEvent[];
};

export const takeBackTold = (meeting: Meeting, { message: number, mark }: Ask<'TakeBackTold'>) => {
  const message = messageOf(meeting, number);
  if ('refused' in message) return message;
  const set = message.told[mark];
  if (!set || set.isTakenBack) return refuse('mark-not-found', 'mark');
  return [{ type: 'ToldTakenBack', v: 1, message: number, mark }] satisfies MeetingEvent[];
};

const messageOf = ({ outbox }: Meeting, number: number) =>
  outbox.find((one) => one.number === number && !one.isVoid) ??
  refuse('message-not-found', 'message');
