import { congresses } from '@klubba/domain/congress';
import { LinkSent } from '../access/link.contract.ts';
import { query } from '../operations/query.ts';
import { CongressOutcomesParams } from './contract.ts';
import { recommendationToken, recommenders } from './read-recommendations.ts';

const days = 120;

/** For the group to hand to delegates, who need no account here: it opens the stance on each public motion and the advice to them. */
export const getRecommendationsLink = query({
  operationId: 'getRecommendationsLink',
  summary: 'A link by which delegates read what the group recommends, without an account',
  permission: recommenders,
  access: 'people-only',
  url: '/congresses/:congressId/recommendations/link',
  params: CongressOutcomesParams,
  answer: LinkSent,
  read: async ({ deps, organisationId, actor, at, params: { congressId }, state }) => {
    const { state: congress } = await state(congresses, congressId);
    if (congress.name === null) return;
    const until = at.getTime() + days * 86_400_000;
    const link = { organisationId, congressId, vouchedBy: actor.personId };
    return {
      link: `${deps.origin()}/recommendations#token=${recommendationToken(deps.secret, link, until)}`,
      until: new Date(until).toISOString(),
    };
  },
});
