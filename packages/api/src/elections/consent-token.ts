import { z } from 'zod';
import { linkToken, saidBy } from '../access/link.ts';
import type { Deps } from '../deps.ts';

/** Whom a link asks. */
type Asked = {
  readonly organisationId: string;
  readonly electionId: string;
  readonly candidateId: string;
};

const Said = z.tuple([z.uuid(), z.uuid(), z.uuid()]);

/** A link's token for a nominee, good until a moment (milliseconds since 1970). */
export const consentToken = (
  secret: string,
  { organisationId, electionId, candidateId }: Asked,
  until: number,
) => linkToken(secret, 'consent', [organisationId, electionId, candidateId], until);

/** Whom a token asks. Denies one that was not made here, and one whose time has passed. */
export const askedBy = (deps: Pick<Deps, 'secret' | 'now'>, token: string): Asked => {
  const [organisationId, electionId, candidateId] = saidBy(deps, 'consent', token, Said);
  return { organisationId, electionId, candidateId };
};
