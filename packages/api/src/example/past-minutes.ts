import { addDays, meetings } from '@klubba/domain';
import { sendMinutesForVerification } from '../minutes/commands/send-minutes-for-verification.ts';
import { signForExample } from '../minutes/commands/sign-minutes.ts';
import { readState } from '../store/read.ts';
import type { Recording } from './recording.ts';

/** The day after the meeting the minutes go out; chair, secretary and verifiers sign on that day and the next ones. */
export const signPastMinutes = async (
  { asking, at, deps, organisationId, recordedAt }: Recording,
  meetingId: string,
  date: string,
  secretary: string,
) => {
  const sentAt = at(addDays(date, 1), '09:10');
  await asking(secretary)(sendMinutesForVerification, { meetingId }, { at: sentAt });
  const { state } = await readState(deps.store, organisationId, meetings, meetingId);
  const { documentHash, signers } = state.minutes;
  for (const [index, { personId }] of signers.entries())
    await signForExample(
      {
        ...{ store: deps.store, organisationId, by: personId },
        at: recordedAt(at(addDays(date, 1 + index), '17:20')),
      },
      meetingId,
      documentHash!,
    );
};
