import { addDays } from '../civil-date.ts';
import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { inOrder } from './guards.ts';
import { changeCalledMeeting } from './outbox/telling.ts';
import type { Meeting } from './state.ts';

export const draftMeeting = (meeting: Meeting, { type: _, ...details }: Ask<'DraftMeeting'>) => {
  if (meeting.phase !== 'none') return refuse('meeting-already-drafted');
  return [{ type: 'MeetingDrafted', v: 3, ...details }] satisfies MeetingEvent[];
};

/** Before the notice all of it; what the notice has promised changes with those who were called being told. */
export const changeMeetingDetails = (meeting: Meeting, command: Ask<'ChangeMeetingDetails'>) => {
  if (meeting.phase === 'convened') return changeCalledMeeting(meeting, command);
  if (meeting.phase === 'cancelled') return refuse('meeting-is-cancelled');
  if (meeting.phase !== 'draft') return refuse('meeting-already-opened');
  const { type: _, on: __, ...details } = command;
  return [{ type: 'MeetingDetailsChanged', v: 2, ...details }] satisfies MeetingEvent[];
};

/** The last day a notice may go out for a meeting on `startsOn`. */
export const noticeDeadline = (startsOn: string, noticeDays: number) =>
  addDays(startsOn, -noticeDays);

/** In time, or with the reason why not, which the meeting itself will have to judge. */
export const issueNotice = (meeting: Meeting, { type: _, ...notice }: Ask<'IssueNotice'>) => {
  if (meeting.phase !== 'draft') return refuse('notice-already-issued');
  if (!meeting.items.length) return refuse('agenda-empty');
  if (!notice.recipients.length) return refuse('no-recipients', 'recipients');
  if (notice.on > meeting.startsOn) return refuse('meeting-already-past', 'at');
  const deadline = noticeDeadline(meeting.startsOn, notice.noticeDays);
  if (notice.on > deadline && !notice.deviation)
    return refuse('notice-too-late', 'deviation', { deadline, days: notice.noticeDays });
  const recipients = [...new Set(notice.recipients)];
  const channels = [...new Set(notice.channels)];
  return [
    { type: 'NoticeIssued', v: 2, ...notice, recipients, channels, deadline },
  ] satisfies MeetingEvent[];
};

/** A meeting that was called in another way, or to which all came and agreed. Nothing that nobody knows is asked for. */
export const tellCalling = (meeting: Meeting, { type: _, ...told }: Ask<'TellCalling'>) => {
  if (meeting.phase !== 'draft') return refuse('notice-already-issued');
  if (!meeting.items.length) return refuse('agenda-empty');
  if (told.on && told.on > meeting.startsOn) return refuse('meeting-already-past', 'on');
  const channels = [...new Set(told.channels)];
  return [{ type: 'CallingTold', v: 1, ...told, channels }] satisfies MeetingEvent[];
};

/** Papers that came after the notice: several times, if they did. */
export const tellPapers = (meeting: Meeting, { type: _, ...told }: Ask<'TellPapers'>) => {
  if (meeting.phase === 'draft') return refuse('meeting-not-convened');
  if (
    !(['convened', 'open', 'adjourned', 'closed'] as const).some((phase) => phase === meeting.phase)
  )
    return refuse('minutes-not-in-draft');
  if (told.on && told.on > meeting.startsOn) return refuse('papers-after-the-meeting', 'on');
  const channels = [...new Set(told.channels)];
  return [{ type: 'PapersFollowed', v: 1, ...told, channels }] satisfies MeetingEvent[];
};

export const cancelMeeting = (meeting: Meeting, { at, reason }: Ask<'CancelMeeting'>) => {
  if (meeting.phase !== 'draft' && meeting.phase !== 'convened')
    return refuse('meeting-cannot-be-cancelled');
  return (
    inOrder(meeting, at) ??
    ([{ type: 'MeetingCancelled', v: 1, at, reason }] satisfies MeetingEvent[])
  );
};
