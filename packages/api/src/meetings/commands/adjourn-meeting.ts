import { desk } from '../../access/permission.ts';
import { AdjournMeetingBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const adjournMeeting = meetingCommand({
  operationId: 'adjournMeeting',
  summary: 'Adjourn the meeting: for a while, or until another day',
  permission: desk,
  url: '/meetings/:meetingId/adjournments',
  params: MeetingParams,
  body: AdjournMeetingBody,
  work: ({ body, happened, decide }) =>
    decide({ type: 'AdjournMeeting', ...untilOf(body), at: happened(body.at) }),
});

type Until = {
  readonly resumesOn?: string | null | undefined;
  readonly resumesAt?: string | null | undefined;
  readonly place?: string | null | undefined;
};

/** When and where it goes on: null is what was not said. */
export const untilOf = ({ resumesOn = null, resumesAt = null, place = null }: Until) => ({
  ...{ resumesOn, resumesAt, place },
});
