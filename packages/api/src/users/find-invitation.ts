import type { Selectable } from 'kysely';
import type { InvitationTable } from '../access/tables.ts';
import { hashToken, organisationOf } from '../auth/token.ts';
import type { Deps } from '../deps.ts';
import { inOrganisation } from '../store/in-organisation.ts';

export type Invitation = Selectable<InvitationTable>;

/** The invitation behind a link, if it can still be accepted. */
export const findInvitation = async (
  { db, now }: Pick<Deps, 'db' | 'now'>,
  token: string,
): Promise<Invitation | undefined> => {
  const organisationId = organisationOf(token);
  if (!organisationId) return;
  return inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('auth.invitation')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('tokenHash', '=', hashToken(token))
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('expiresAt', '>', now())
      .executeTakeFirst(),
  );
};
