import { candidateOf, electionPowersOf, elections } from '@klubba/domain/election';
import { LinkSent } from '../access/link.contract.ts';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { consentToken } from './consent-token.ts';
import { CandidateParams } from './contract.ts';

const days = 60;

/** For whoever prepares the election to send: the nominee answers by it without a sign-in. */
export const getConsentLink = query({
  operationId: 'getConsentLink',
  summary: 'A link by which a nominee says what they agree to stand for',
  permission: everyone,
  access: 'people-only',
  url: '/elections/:electionId/candidates/:candidateId/consent-link',
  params: CandidateParams,
  answer: LinkSent,
  read: async ({ deps, organisationId, actor, at, params, state }) => {
    const { electionId, candidateId } = params;
    const { state: election, version } = await state(elections, electionId);
    if (version === 0) return;
    if (!electionPowersOf(actor, election).prepare) throw new Denied(403, 'forbidden');
    if (!candidateOf(election, candidateId)) return;
    const until = at.getTime() + days * 86_400_000;
    const token = consentToken(deps.secret, { organisationId, electionId, candidateId }, until);
    return {
      link: `${deps.origin()}/consent#token=${token}`,
      until: new Date(until).toISOString(),
    };
  },
});
