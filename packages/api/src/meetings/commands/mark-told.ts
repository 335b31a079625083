import { refuse } from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';
import { desk } from '../../access/permission.ts';
import { Refused } from '../../store/errors.ts';
import { meetingCommand } from '../meeting-command.ts';
import { MarkToldBody, MessageParams } from '../outbox.contract.ts';

export const markTold = meetingCommand({
  operationId: 'markTold',
  summary: 'Vouch that a message of the outbox has reached all of its recipients, or some',
  permission: desk,
  url: '/meetings/:meetingId/outbox/:message/told',
  params: MessageParams,
  body: MarkToldBody,
  work: ({ params: { message }, body, by, now, meeting, decide }) => {
    const today = todayIn(meeting.timeZone || 'UTC', new Date(now));
    const { channel, personIds = null, on = today } = body;
    if (on && on > today) throw new Refused(refuse('not-yet-happened', 'on', { now: today }));
    return decide({ type: 'MarkTold', message, channel, personIds, on, by });
  },
});
