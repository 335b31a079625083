import { addDays, meetings } from '@klubba/domain';
import { purposeOf } from '../access/purpose.ts';
import { sendMinutesForVerification } from '../minutes/commands/send-minutes-for-verification.ts';
import { signingPurpose, signMinutes } from '../minutes/commands/sign-minutes.ts';
import { readState } from '../store/read.ts';
import type { Recording } from './recording.ts';

type Signing = {
  readonly meetingId: string;
  readonly date: string;
  readonly secretary: string;
  readonly password: string;
};

/** The day after the meeting the minutes go out; chair, secretary and verifiers sign on that day and the next ones. */
export const signPastMinutes = async (
  { asking, asks, at, deps, organisationId, recordedAt }: Recording,
  { meetingId, date, secretary, password }: Signing,
) => {
  const sentAt = at(addDays(date, 1), '09:10');
  await asking(secretary)(sendMinutesForVerification, { meetingId }, { at: sentAt });
  const { state } = await readState(deps.store, organisationId, meetings, meetingId);
  const { signers } = state.minutes;
  const documentHash = state.minutes.documentHash!;
  const purpose = purposeOf(signingPurpose, { meetingId, documentHash });
  for (const [index, { personId }] of signers.entries()) {
    const ask = asks(personId);
    const { id } = (await ask('POST', '/api/auth/step-up/begin', { purpose })) as { id: string };
    const shown = { id, password };
    const { grant } = (await ask('POST', '/api/auth/step-up/finish', shown)) as { grant: string };
    recordedAt(at(addDays(date, 1 + index), '17:20'));
    const signing = asking(personId, { 'x-step-up': grant });
    await signing(signMinutes, { meetingId }, { documentHash });
  }
};
