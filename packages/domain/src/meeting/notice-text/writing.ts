import type { z } from 'zod';
import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import type { Meeting } from '../state.ts';
import type { noticeTextEvents, WriteNoticeText } from './vocabulary.ts';

/** Writes the text of a notice. After the notice it is a change that those who were called are told of; once the meeting has begun it stands. */
export const writeNoticeText = (
  meeting: Meeting,
  { text, on = null }: z.infer<typeof WriteNoticeText>,
) => {
  const { phase, notice, startsOn } = meeting;
  if (phase === 'cancelled') return refuse('meeting-is-cancelled');
  if (phase !== 'draft' && phase !== 'convened') return refuse('meeting-already-opened');
  if (text === (meeting.noticeText ?? '')) return [];
  if (!notice) return [{ type: 'NoticeTextWritten', v: 1, text }] satisfies MeetingEvent[];
  if (on && on > startsOn) return refuse('change-after-the-meeting', 'on');
  if (on && on < notice.on) return refuse('change-before-the-notice', 'on', { on: notice.on });
  return [{ type: 'NoticeTextChanged', v: 1, text, on }] satisfies MeetingEvent[];
};

/** The meeting with its text as it is written now. */
export const withNoticeText = (
  meeting: Meeting,
  event: z.infer<(typeof noticeTextEvents)[number]>,
): Meeting => {
  const { noticeText: was = '', noticeTextChanges = [], ...rest } = meeting;
  const noticeText = event.text === '' ? {} : { noticeText: event.text };
  const changes =
    event.type === 'NoticeTextChanged'
      ? [...noticeTextChanges, { on: event.on, was }]
      : noticeTextChanges;
  return { ...rest, ...noticeText, ...(changes.length > 0 && { noticeTextChanges: changes }) };
};
