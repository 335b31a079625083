import { type Motion, Part } from '@klubba/domain/motion';
import { z } from 'zod';
import { linkToken, saidBy } from '../access/link.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';

type Invitation = {
  readonly organisationId: string;
  readonly motionId: string;
  readonly as: Part;
  readonly motion: Pick<Motion, 'comings'>;
};

/** A link's token for one person to take part in a motion, good until a moment (milliseconds since 1970), or until anybody has come or left. */
export const motionInvitation = (secret: string, invitation: Invitation, until: number) => {
  const { organisationId, motionId, as, motion } = invitation;
  return linkToken(secret, 'motion', [organisationId, motionId, as, motion.comings], until);
};

const InLink = z.tuple([z.uuid(), z.uuid(), Part, z.int()]);

/** As what a token lets somebody take part. Denies one that is for another motion, is used up, or whose time has passed. */
export const invitedAs = (
  deps: Pick<Deps, 'secret' | 'now'>,
  token: string,
  { organisationId, motionId, motion }: Omit<Invitation, 'as'>,
): Part => {
  const [organisation, of, as, comings] = saidBy(deps, 'motion', token, InLink);
  const isOfThis = organisation === organisationId && of === motionId;
  if (!isOfThis || comings !== motion.comings) throw new Denied(404, 'not-found');
  return as;
};
