import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { releaseFromPart, takeBackPart } from '../parts/signing.ts';
import { partOf } from '../parts/state.ts';
import { holders, type Meeting } from '../state.ts';
import type { Capacity } from '../vocabulary.ts';

const capacities: readonly Capacity[] = ['chair', 'secretary', 'verifier'];

/**
 * Those who hold the offices that sign, as the meeting ended, and whoever held them before where the rules say that they sign for
 * their part; each once, in the first capacity that fits. Who is released does not sign.
 */
export const signersOf = (meeting: Meeting) => {
  const { officers, rules, minutes } = meeting;
  const signing = (capacity: Capacity) =>
    rules?.replacedOfficersSign
      ? officers.filter(({ office }) => office === capacity).map(({ personId }) => personId)
      : holders(meeting, capacity);
  return capacities
    .flatMap((capacity) => signing(capacity).map((personId) => ({ personId, capacity })))
    .filter(({ personId }) => !minutes.released.some((one) => one.personId === personId))
    .filter((s, i, all) => all.findIndex(({ personId }) => personId === s.personId) === i);
};

/** The secretary has seen what is wrong before anybody says so: what was sent is a draft again. */
export const takeBackMinutes = (meeting: Meeting, command: Ask<'TakeBackMinutes'>) => {
  const { reason, by, documentHash, at } = command;
  const part = partOf(meeting, documentHash);
  if (part) return takeBackPart(part, command);
  if (meeting.phase !== 'inVerification') return refuse('minutes-not-in-verification');
  return [{ type: 'MinutesTakenBack', v: 1, reason, by, at }] satisfies MeetingEvent[];
};

/** Who was elected by mistake, or is gone, does not keep the minutes from being verified; somebody always signs. */
export const releaseSigner = (meeting: Meeting, command: Ask<'ReleaseSigner'>) => {
  const part = partOf(meeting, command.documentHash);
  if (part) return releaseFromPart(part, command);
  const { type: _, documentHash: __, ...released } = command;
  const { personId, at } = released;
  const { phase, minutes } = meeting;
  if (phase !== 'closed' && phase !== 'inVerification') return refuse('minutes-not-in-draft');
  const signers = phase === 'closed' ? signersOf(meeting) : minutes.signers;
  if (!signers.some((one) => one.personId === personId)) return refuse('no-such-signer');
  if (minutes.signatures.some((one) => one.personId === personId))
    return refuse('signer-has-signed');
  if (signers.length < 3) return refuse('too-few-would-sign');
  const { documentHash, signatures } = minutes;
  const isLast = phase === 'inVerification' && signatures.length + 1 === signers.length;
  return [
    { type: 'SignerReleased', v: 1, ...released },
    ...(isLast && documentHash
      ? [{ type: 'MinutesVerified', v: 1, documentHash, at } as const]
      : []),
  ] satisfies MeetingEvent[];
};
