import type { MeetingView } from '@klubba/api/contract';

type Part = MeetingView['parts'][number];

/** What is out to be signed now: the minutes, or a part of them that is signed on its own. There is one at a time. */
export const outNow = (meeting: Pick<MeetingView, 'phase' | 'minutes' | 'parts'>) => {
  const part = meeting.parts.find(({ verifiedAt, ended }) => !verifiedAt && !ended);
  if (part) {
    const { documentHash, recordHash, signers, signatures } = part;
    const file = `/parts/${documentHash}/document.pdf`;
    return { what: part.kind, part, documentHash, recordHash, signers, signatures, file };
  }
  const { documentHash, recordHash, signers, signatures } = meeting.minutes;
  if (meeting.phase !== 'inVerification' || !documentHash) return undefined;
  const file = '/minutes.pdf';
  return {
    ...{ what: 'minutes' as const, part: undefined, documentHash, recordHash },
    ...{ signers, signatures, file },
  };
};

/** Whether what is out waits for somebody's signature. */
export const waitsFor = (
  meeting: Pick<MeetingView, 'phase' | 'minutes' | 'parts'>,
  personId: string | null,
) => {
  const out = outNow(meeting);
  return (
    out?.signers.some((signer) => signer.personId === personId) &&
    !out.signatures.some((signature) => signature.personId === personId)
  );
};

/** Whether a § is verified by itself, or out to be: nothing under it changes. */
export const isFixed = ({ parts }: Pick<MeetingView, 'parts'>, itemId: string) =>
  parts.some((part: Part) => part.kind === 'paragraph' && part.itemId === itemId && !part.ended);

/** The hash of the part that is out to be signed; empty where that is the minutes. */
export const partIn = (meeting: MeetingView | undefined) =>
  (meeting && outNow(meeting)?.part?.documentHash) ?? '';
