import { refuse } from '../../decider.ts';
import { localDate } from '../../time.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting, inOrder } from '../guards.ts';
import { type Meeting, sittingDay } from '../state.ts';
import type { AdjournMeeting, ResumeMeeting } from './commands.ts';

/** The meeting breaks off: what is open stays open, and nothing is decided until it goes on. */
export const adjournMeeting = (meeting: Meeting, { type: _, ...until }: AdjournMeeting) => {
  const closed = atOpenMeeting(meeting, until.at) ?? endsBeforeItBegins(meeting, until);
  if (closed) return closed;
  return [{ type: 'MeetingAdjourned', v: 1, ...until }] satisfies MeetingEvent[];
};

/** Nobody breaks off until a day that is past. */
export const endsBeforeItBegins = (
  meeting: Meeting,
  { resumesOn }: Pick<AdjournMeeting, 'resumesOn'>,
) => {
  const day = sittingDay(meeting);
  return resumesOn !== null && resumesOn < day
    ? refuse('resumes-before-adjourned', 'resumesOn', { day })
    : undefined;
};

/** The same meeting goes on: its agenda, the series of its paragraphs and the item that was open. A register by name is of its day (INV-M4). */
export const resumeMeeting = (meeting: Meeting, { on, register, at }: ResumeMeeting) => {
  if (meeting.phase !== 'adjourned') return refuse('meeting-not-adjourned');
  const early = inOrder(meeting, at);
  if (early) return early;
  const left = dayLeft(meeting);
  if (on < left) return refuse('resumes-before-adjourned', 'on', { day: left });
  const isAnew = meeting.register !== null && on !== left;
  if (isAnew && !register) return refuse('register-of-another-day', 'register');
  const kept = isAnew ? register : null;
  return [{ type: 'MeetingResumed', v: 1, on, register: kept, at }] satisfies MeetingEvent[];
};

/** The day it was broken off, as far as anybody knows. */
const dayLeft = (meeting: Meeting) => {
  const last = meeting.adjournments.at(-1);
  if (last?.at) return localDate(last.at, meeting.timeZone);
  return sittingDay({ ...meeting, adjournments: meeting.adjournments.slice(0, -1) });
};
