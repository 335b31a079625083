import {
  confirmationsOf,
  electionPowersOf,
  elections,
  participating,
} from '@klubba/domain/election';
import { LinkSent } from '../access/link.contract.ts';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { confirmationToken } from './confirmation-link.ts';
import { AssociationParams } from './contract.ts';
import { evidenceOf } from './evidence.ts';

const days = 60;

/** For whoever conducts the election to send to an association that takes part: it answers by it without a sign-in, once. */
export const getConfirmationLink = query({
  operationId: 'getConfirmationLink',
  summary: 'A link by which an association that takes part confirms the result',
  permission: everyone,
  access: 'people-only',
  url: '/elections/:electionId/associations/:associationId/confirmation-link',
  params: AssociationParams,
  answer: LinkSent,
  read: async (asking) => {
    const { deps, organisationId, actor, at, params, state } = asking;
    const { electionId, associationId } = params;
    const { state: election, version } = await state(elections, electionId);
    if (version === 0) return;
    if (!electionPowersOf(actor, election).conduct) throw new Denied(403, 'forbidden');
    const before = confirmationsOf(election, associationId);
    const isAsked =
      election.phase === 'declared' &&
      participating(election).some((one) => one.associationId === associationId) &&
      !before.at(-1)?.agrees;
    if (!isAsked) return;
    const { hash: evidenceHash } = await evidenceOf(asking, electionId, election);
    const until = at.getTime() + days * 86_400_000;
    const link = {
      ...{ organisationId, electionId, associationId, evidenceHash },
      ...{ answered: before.length, linkFrom: actor.personId },
    };
    return {
      link: `${deps.origin()}/confirm#token=${confirmationToken(deps.secret, link, until)}`,
      until: new Date(until).toISOString(),
    };
  },
});
