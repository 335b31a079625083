import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { isStillActing } from '../access/session.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { linkToNext } from '../operations/paging.ts';
import { Feed, FeedParams, FeedQuery } from './contract.ts';
import { listenTo } from './news-of.ts';
import { pageFor } from './page-for.ts';

export const listEvents = operation({
  operationId: 'listEvents',
  permission: everyone,
  method: 'GET',
  url: `${prefix}/events`,
  sends: ['Link'],
  schema: {
    summary: 'The log, event by event from a position on, as far as you may see it',
    description:
      'In the order of the log and without a gap: what you may not see comes as `klubba.Hidden`, with its position and hash, so that both can be checked. Ask again with `after` = `next`; with `wait`, the answer waits for something new.',
    params: FeedParams.extend({ organisationId: z.uuid() }),
    querystring: FeedQuery,
    response: { 200: Feed, ...problems },
  },
  handler: async (request, reply, deps) => {
    const {
      after = 0,
      limit = 100,
      wait = 0,
      stream,
    } = request.query as z.output<typeof FeedQuery>;
    const page = () => pageFor(deps, request.actor, { after, limit, stream });
    const waiting = wait > 0 ? listenTo(deps, request.actor.organisationId) : undefined;
    try {
      let found = await page();
      if (waiting && found.events.length === 0) {
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        await waiting.until(Math.max(after, found.head), wait * 1000, gone.signal);
        // Who asked may be signed out since, or their key revoked.
        if (!(await isStillActing(request, deps))) throw new Denied(401, 'unauthenticated');
        found = await page();
      }
      // A thousand events would be looked through once more; `feed.test.ts` holds them to the contract.
      const { events, next, head } = found;
      // Of one stream the last may stand long before the head of the log.
      if (events.length === limit && next < head) linkToNext(request, reply, String(next), 'after');
      // As bytes, event by event: to make one text of a megabyte takes several times as long.
      const json = events.map((event, i) => Buffer.from(i > 0 ? `,${event.json}` : event.json));
      const end = Buffer.from(`],"next":${next},"head":${head}}`);
      const body = Buffer.concat([Buffer.from('{"events":['), ...json, end]);
      return reply.type('application/json').send(body);
    } finally {
      waiting?.stop();
    }
  },
});
