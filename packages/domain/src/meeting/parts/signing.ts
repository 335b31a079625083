import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import type { Part, Supplement } from './part.ts';
import type { AlsoCorrected } from './vocabulary.ts';

/** Over the hash of the part's exact bytes; the last signature verifies it, and what a supplement says is right from then on. */
export const signPart = (part: Part, { type: _, ...signature }: Ask<'SignMinutes'>) => {
  const refused = asSignerOf(part, signature.personId);
  if (refused) return refused;
  return [
    { type: 'PartSigned', v: 1, ...signature },
    ...(part.signatures.length + 1 === part.signers.length ? verified(part, signature.at) : []),
  ] satisfies MeetingEvent[];
};

/** A refusal to sign, with its reason: the part is none. */
export const objectToPart = (part: Part, { personId, reason, at }: Ask<'ObjectToMinutes'>) => {
  const refused = asSignerOf(part, personId);
  return refused ?? [ended(part, { how: 'objection', personId, reason, at })];
};

/** Whoever keeps the record takes back what is out to be signed. */
export const takeBackPart = (part: Part, { by, reason, at }: Ask<'TakeBackMinutes'>) =>
  part.verifiedAt
    ? refuse('part-already-verified')
    : [ended(part, { how: 'takenBack', personId: by, reason, at })];

/** Who is gone keeps nothing from being verified; two sign at least. */
export const releaseFromPart = (part: Part, command: Ask<'ReleaseSigner'>) => {
  const { personId, reason, by, at } = command;
  const { documentHash, signers, signatures } = part;
  if (part.verifiedAt) return refuse('part-already-verified');
  if (!signers.some((one) => one.personId === personId)) return refuse('no-such-signer');
  if (signatures.some((one) => one.personId === personId)) return refuse('signer-has-signed');
  if (signers.length < 3) return refuse('too-few-would-sign');
  return [
    { type: 'PartSignerReleased', v: 1, documentHash, personId, reason, by, at },
    ...(signatures.length + 1 === signers.length ? verified(part, at) : []),
  ] satisfies MeetingEvent[];
};

const asSignerOf = ({ signers, signatures, verifiedAt }: Part, personId: string) => {
  if (!signers.some((one) => one.personId === personId)) return refuse('not-a-signer');
  if (signatures.some((one) => one.personId === personId)) return refuse('already-signed');
  return verifiedAt ? refuse('part-already-verified') : undefined;
};

type Ended = Omit<NonNullable<Part['ended']>, 'reason'> & { readonly reason: string };

const ended = ({ documentHash }: Part, how: Ended) =>
  ({ type: 'PartEnded', v: 1, documentHash, ...how }) satisfies MeetingEvent;

const verified = (part: Part, at: string): MeetingEvent[] => [
  { type: 'PartVerified', v: 1, documentHash: part.documentHash, at },
  ...(part.kind === 'supplement' ? correctionsOf(part).map((one) => corrected(part, one, at)) : []),
];

/** What a supplement puts right, in its order. */
const correctionsOf = ({ supplementId, correction, also }: Supplement) => [
  { correctionId: supplementId, correction },
  ...also,
];

/** What a supplement puts right, in the words of a correction. */
const corrected = (part: Supplement, told: AlsoCorrected, at: string): MeetingEvent => {
  const { number: supplement, reason, by } = part;
  const { correctionId } = told;
  if (told.correction.kind === 'record') {
    const { kind: _, ...correction } = told.correction;
    return {
      ...{ type: 'RecordCorrected', v: 2, correctionId, ...correction },
      ...{ reason, by, at, supplement },
    };
  }
  if (told.correction.kind === 'election') {
    const { kind: _, ...correction } = told.correction;
    return { type: 'ElectionCorrected', v: 2, ...correction, reason, by, at, supplement };
  }
  const { kind: _, wasBy: __, ...correction } = told.correction;
  return { type: 'DecisionCorrected', v: 3, ...correction, reason, at, supplement };
};
