import { refuse } from '../decider.ts';
import { localDate } from '../time.ts';
import { agendaOrder } from './agenda-tree.ts';
import type { Ask } from './commands.ts';
import { signersOf } from './correction/signers.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, inOrder, lackingOfficers, needsOf } from './guards.ts';
import { objectToPart, signPart } from './parts/signing.ts';
import { partOf, waitingPart } from './parts/state.ts';
import { isOutsider, type Meeting } from './state.ts';
import { leaveOpenItem, takenUp } from './treating.ts';

/** The last gavel. Every item is treated or passed over; the closing item is taken up with it. */
export const closeMeeting = (meeting: Meeting, { at }: Ask<'CloseMeeting'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const [unfilled] = lackingOfficers(meeting, needsOf(meeting));
  if (unfilled) return unfilled;
  const waiting = agendaOrder(meeting.items).filter(
    ({ status, kind }) => status === 'scheduled' && kind !== 'heading',
  );
  const closing = waiting.find(({ kind }) => kind === 'closing');
  const [untreated] = waiting.filter((item) => item !== closing);
  if (untreated)
    return refuse('items-not-treated', undefined, {
      count: waiting.filter((item) => item !== closing).length,
      title: untreated.title,
    });
  const left = leaveOpenItem(meeting, at);
  if ('refused' in left) return left;
  const { nextParagraph: paragraph } = meeting;
  return [
    ...left,
    ...(closing
      ? [
          takenUp(meeting, closing, { paragraph, mark: null, at }),
          { type: 'ItemClosed', v: 2, itemId: closing.itemId, at } as const,
        ]
      : []),
    { type: 'MeetingClosed', v: 2, at },
  ] satisfies MeetingEvent[];
};

export const sendMinutesForVerification = (
  meeting: Meeting,
  { recordHash, documentHash, at }: Ask<'SendMinutesForVerification'>,
) => {
  if (meeting.phase !== 'closed') return refuse('minutes-not-in-draft');
  if (waitingPart(meeting)) return refuse('part-waits-for-signatures');
  const early = inOrder(meeting, at);
  if (early) return early;
  const sent = {
    draft: meeting.minutes.draft + 1,
    recordHash,
    documentHash,
    signers: signersOf(meeting),
  };
  return [{ type: 'MinutesSentForVerification', v: 1, ...sent, at }] satisfies MeetingEvent[];
};

/**
 * Over the hash of the exact bytes; the last signature verifies the minutes, and nothing changes them after that. A signature with the pen
 * is attested, and a link handed over, by somebody else than who signs; a link is for those who cannot have an account.
 */
export const signMinutes = (meeting: Meeting, command: Ask<'SignMinutes'>) => {
  const { type: _, ...signature } = command;
  const { personId, documentHash, at } = signature;
  const part = partOf(meeting, documentHash);
  if (part) return notVouchedFor(meeting, command, part.at) ?? signPart(part, command);
  const refused =
    asSigner(meeting, personId) ?? inOrder(meeting, at) ?? notVouchedFor(meeting, command);
  if (refused) return refused;
  if (documentHash !== meeting.minutes.documentHash)
    return refuse('not-the-document-sent', 'documentHash');
  const { signers, signatures } = meeting.minutes;
  return [
    { type: 'MinutesSigned', v: 2, ...signature },
    ...(signatures.length + 1 === signers.length
      ? [{ type: 'MinutesVerified', v: 1, documentHash, at } as const]
      : []),
  ] satisfies MeetingEvent[];
};

const notVouchedFor = (
  meeting: Meeting,
  signature: Ask<'SignMinutes'>,
  sentAt = meeting.minutes.sentAt,
) => {
  const { method, personId, vouchedBy, on, at } = signature;
  if (method === 'password' || method === 'passkey') return undefined;
  if (vouchedBy === null || vouchedBy === personId) return refuse('vouched-for-by-another');
  if (method === 'link')
    return isOutsider(meeting, personId) ? undefined : refuse('link-is-for-outsiders');
  const day = (instant: string | null) => localDate(instant ?? at, meeting.timeZone);
  const [sent, today] = [day(sentAt), day(at)];
  if (on === null || on < sent) return refuse('signed-before-it-was-sent', 'on', { sent });
  return on > today ? refuse('signed-after-today', 'on', { today }) : undefined;
};

/** A refusal to sign, with its reason, returns the minutes to draft; earlier signatures were over bytes that no longer stand. */
export const objectToMinutes = (meeting: Meeting, command: Ask<'ObjectToMinutes'>) => {
  const part = partOf(meeting, command.documentHash);
  if (part) return objectToPart(part, command);
  const { personId, reason, at } = command;
  const refused = asSigner(meeting, personId) ?? inOrder(meeting, at);
  if (refused) return refused;
  return [{ type: 'MinutesObjected', v: 1, personId, reason, at }] satisfies MeetingEvent[];
};

const asSigner = ({ phase, minutes }: Meeting, personId: string) => {
  if (phase !== 'inVerification') return refuse('minutes-not-in-verification');
  if (!minutes.signers.some((s) => s.personId === personId)) return refuse('not-a-signer');
  if (minutes.signatures.some((s) => s.personId === personId)) return refuse('already-signed');
  return undefined;
};
