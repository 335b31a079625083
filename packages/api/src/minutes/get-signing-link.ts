import { isOutsider, meetings, waitingPart } from '@klubba/domain';
import { LinkSent } from '../access/link.contract.ts';
import { desk } from '../access/permission.ts';
import type { Context } from '../operations/context.ts';
import { query } from '../operations/query.ts';
import { SignerParams } from './contract.ts';
import { signingToken } from './signing-link.ts';

const days = 14;

type Asking = Pick<
  Context<typeof SignerParams>,
  'deps' | 'organisationId' | 'actor' | 'at' | 'params' | 'state'
>;

/** For the secretary to hand to an officer from elsewhere: it opens these very bytes to this signer alone, and signs them once. */
export const getSigningLink = query({
  operationId: 'getSigningLink',
  summary: 'A link by which an officer from elsewhere signs the minutes',
  permission: desk,
  access: 'people-only',
  url: '/meetings/:meetingId/minutes/signers/:personId/link',
  params: SignerParams,
  answer: LinkSent,
  read: (asking) => signingLinkFor(asking),
});

/** A link for somebody from elsewhere whose signature is waited for now; nothing where it is not. */
export const signingLinkFor = async (asking: Asking) => {
  const { deps, organisationId, actor, at, params, state } = asking;
  const { meetingId, personId } = params;
  const { state: meeting } = await state(meetings, meetingId);
  // What waits for a signature now: a part that is signed on its own, or the minutes.
  const part = waitingPart(meeting);
  const { documentHash, signers, signatures } = part ?? meeting.minutes;
  const isWaiting =
    (part !== undefined || meeting.phase === 'inVerification') &&
    isOutsider(meeting, personId) &&
    signers.some((one) => one.personId === personId) &&
    !signatures.some((one) => one.personId === personId);
  if (!isWaiting || !documentHash) return;
  const until = at.getTime() + days * 86_400_000;
  const link = { organisationId, meetingId, personId, documentHash, vouchedBy: actor.personId };
  return {
    link: `${deps.origin()}/sign#token=${signingToken(deps.secret, link, until)}`,
    until: new Date(until).toISOString(),
  };
};
