import { todayIn } from '@klubba/domain/time';
import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { problems } from '../http/problem.contract.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { recommendationsPdf } from './documents/recommendations-pdf.ts';
import { readRecommendations } from './read-recommendations.ts';
import { Recommendations } from './recommendations.contract.ts';

const permission = {
  public: 'The link that it needs is the proof: it opens the recommendations at one congress',
};

/** A reading, though it posts: the token stands in no address. */
export const readRecommendationsByLink = operation({
  operationId: 'readRecommendationsByLink',
  permission,
  method: 'POST',
  url: '/api/recommendations',
  schema: {
    summary: 'What a congress group recommends, by a link',
    body: LinkTokenBody,
    response: { 200: Recommendations, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    return reply.send(await readRecommendations(deps, token));
  },
});

export const readRecommendationsPdfByLink = operation({
  operationId: 'readRecommendationsPdfByLink',
  permission,
  method: 'POST',
  url: '/api/recommendations/recommendations.pdf',
  schema: {
    summary: 'What a congress group recommends, as PDF by a link',
    body: LinkTokenBody,
    response: {
      200: { description: 'The document', content: { 'application/pdf': { schema: Bytes } } },
      ...problems,
    },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    const found = await readRecommendations(deps, token);
    const on = todayIn('Europe/Stockholm', deps.now());
    return reply.type('application/pdf').send(Buffer.from(await recommendationsPdf(found, on)));
  },
});
