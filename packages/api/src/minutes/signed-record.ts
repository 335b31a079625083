import { asSigned, type Meeting, minutesOf } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import type { Db } from '../database/database.ts';
import { ChangedRecord } from '../store/genuine.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { sha256 } from './drafted-minutes.ts';

type Minutes = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
};

/**
 * Throws `ChangedRecord` where the record of a meeting is not the one that its minutes were sent and signed under. A record
 * of which a personal value may have been erased since can be compared no more; its signed bytes still can.
 */
export const refuseAnotherRecord = async (db: Db, minutes: Minutes) => {
  const { meetingId, meeting } = minutes;
  const { recordHash, signers, onPaper } = meeting.minutes;
  if (
    (signers.length === 0 && !onPaper) ||
    sha256(jcs(minutesOf(meetingId, asSigned(meeting)))) === recordHash
  )
    return;
  if (!(await someErased(db, minutes))) throw new ChangedRecord();
};

const someErased = async (db: Db, { organisationId, meeting }: Minutes) => {
  const isMissing =
    meeting.reservations.some(({ text }) => text === null) ||
    meeting.conflicts.some(({ reason }) => reason === null) ||
    meeting.items.some(({ proceedings }) =>
      proceedings.some((one) => one.type === 'StatementEntered' && one.text === null),
    );
  if (!isMissing) return false;
  const head = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('log.head')
      .select('erasures')
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow(),
  );
  return head.erasures > 0;
};
