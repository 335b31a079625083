import { asSigned, minutesOf } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { readableMinutes, readsInFull } from './readable-minutes.ts';

/** The bytes whose SHA-256 is printed on the minutes. Everybody in the record is in it, so it is for those who read it in full. */
export const getMinutesRecord = file({
  operationId: 'getMinutesRecord',
  summary: 'Fetch the canonical form of the minutes, whose SHA-256 is printed on them',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/record.json',
  params: MeetingParams,
  type: 'application/json',
  read: async (asking) => {
    const { meetingId } = asking.params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    if (!readsInFull(asking, seen)) throw new Denied(403, 'forbidden');
    const { meeting } = seen;
    const record = jcs(minutesOf(meetingId, asSigned(meeting)));
    return { bytes: Buffer.from(record, 'utf8'), name: `protokoll-${meeting.startsOn}.json` };
  },
});
