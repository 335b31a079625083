import { meetings, partOf } from '@klubba/domain';
import { z } from 'zod';
import { linkToken, saidBy } from '../access/link.ts';
import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { stateIn } from '../store/state-in.ts';

/** Who may sign which bytes by a link, and who handed it over. */
export type SigningLink = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly personId: string;
  readonly documentHash: string;
  readonly vouchedBy: string;
};

const Said = z.tuple([z.uuid(), z.uuid(), z.uuid(), z.string(), z.uuid()]);

/** A link's token for one signer and one document, good until a moment (milliseconds since 1970). */
export const signingToken = (secret: string, link: SigningLink, until: number) => {
  const { organisationId, meetingId, personId, documentHash, vouchedBy } = link;
  const said = [organisationId, meetingId, personId, documentHash, vouchedBy];
  return linkToken(secret, 'signature', said, until);
};

/** What a token opens. Denies one that was not made here, and one whose time has passed. */
export const signingLinkOf = (deps: Pick<Deps, 'secret' | 'now'>, token: string): SigningLink => {
  const [organisationId, meetingId, personId, documentHash, vouchedBy] = saidBy(
    ...([deps, 'signature', token, Said] as const),
  );
  return { organisationId, meetingId, personId, documentHash, vouchedBy };
};

/** The meeting whose minutes a link is about, as long as they are the document that was sent: another draft wants another link. */
export const linkedMeeting = async (
  { tx, store }: { readonly tx: Tx; readonly store: Deps['store'] },
  { organisationId, meetingId, personId, documentHash }: SigningLink,
) => {
  const { state: meeting } = await stateIn({ tx, store, organisationId }, meetings, meetingId);
  const { minutes } = meeting;
  const signed = partOf(meeting, documentHash) ?? minutes;
  const signer = signed.signers.find((one) => one.personId === personId);
  if (!signer || signed.documentHash !== documentHash) throw new Denied(404, 'not-found');
  const signature = signed.signatures.find((one) => one.personId === personId);
  return { meeting, signer, signature };
};
