import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { isStillActing } from '../access/session.ts';
import { openEventStream } from '../http/event-stream.ts';
import { problems } from '../http/problem.contract.ts';
import { prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { FeedParams, FeedQuery } from './contract.ts';
import { listenTo, lookingAgain } from './news-of.ts';
import { pageFor } from './page-for.ts';
import type { Told } from './read-feed.ts';

const FollowQuery = FeedQuery.pick({ after: true });

export const followEvents = operation({
  operationId: 'followEvents',
  permission: everyone,
  method: 'GET',
  url: `${prefix}/events/stream`,
  schema: {
    summary: 'The log from a position on, and then each event as it is written',
    description:
      'Server-sent events: `id` is the position, `data` the event as `listEvents` has it. Who connects again sends the last `id` as `Last-Event-ID` and misses nothing, as a browser does by itself. It ends with the session or the key.',
    params: FeedParams.extend({ organisationId: z.uuid() }),
    querystring: FollowQuery,
    headers: z.looseObject({
      'last-event-id': z
        .string()
        .regex(/^\d{1,10}$/)
        .optional(),
    }),
    response: {
      200: {
        description: 'Events, as they come: `id: 12`, `data: {"specversion":"1.0",…}`',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...problems,
    },
  },
  handler: async (request, reply, deps) => {
    const { after: asked = 0 } = request.query as z.output<typeof FollowQuery>;
    const last = request.headers['last-event-id'];
    let after = typeof last === 'string' ? Number(last) : asked;
    const { actor } = request;
    const limit = 500;
    const listening = listenTo(deps, actor.organisationId);
    // Before the stream is opened, so that what goes wrong is answered.
    const first = pageFor(deps, actor, { after, limit });
    const opened = await first
      .then(() => openEventStream(request, reply))
      .catch((error) => {
        listening.stop();
        throw error;
      });
    const { ended } = opened;
    const go = async () => {
      let page = await first;
      while (!ended.aborted) {
        // After it was read: what ends a session or a key may stand in it.
        if (!(await isStillActing(request, deps))) break;
        await opened.flow(page.events.map(onWire).join(''));
        after = page.next;
        if (page.events.length < limit) {
          await listening.until(Math.max(after, page.head), lookingAgain, ended);
          opened.keepAlive();
        }
        page = await pageFor(deps, actor, { after, limit });
      }
    };
    // Where the database is away, whoever follows connects again.
    void go()
      .catch(() => {})
      .finally(() => {
        listening.stop();
        opened.end();
      });
    return reply;
  },
});

const onWire = ({ position, json }: Told) => `id: ${position}\ndata: ${json}\n\n`;
