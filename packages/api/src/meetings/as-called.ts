import { type Meeting, type MeetingEvent, meeting } from '@klubba/domain';

/** A meeting as its notice had it, whatever was added later, with what of it was changed after that; before there is one, as it stands. */
export const asCalled = (history: readonly MeetingEvent[]): Meeting => {
  const issued = history.findIndex(({ type }) => type === 'NoticeIssued' || type === 'CallingTold');
  const known =
    issued < 0
      ? history
      : [...history.slice(0, issued + 1), ...history.slice(issued + 1).filter(isOfNotice)];
  return known.reduce(meeting.evolve, meeting.initial);
};

/** Whether a fact after the notice changes what that promised. */
export const isOfNotice = ({ type }: MeetingEvent) =>
  type === 'CalledMeetingChanged' || type === 'NoticeTextChanged';
