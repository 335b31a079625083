import { meetings } from '@klubba/domain';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { isStillActing } from '../access/session.ts';
import { Denied } from '../http/denied.ts';
import { openEventStream } from '../http/event-stream.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { seenMeeting } from '../record/sight.ts';
import { stateKey } from '../store/store.ts';
import { MeetingParams } from './contract.ts';

/** In milliseconds: how long a session that has ended is still told, and a word that was lost stays unsaid. */
const lookingAgain = 10_000;

export const followMeeting = operation({
  operationId: 'followMeeting',
  permission: everyone,
  method: 'GET',
  url: `${prefix}/meetings/:meetingId/changes`,
  sends: ['X-Accel-Buffering'],
  schema: {
    summary: 'Hear at once when something is written at a meeting',
    description:
      'Server-sent events. Each `changed` holds the version that the meeting has come to, the first one the version it has now; what was written is fetched. It ends with the session, and is opened again then.',
    params: MeetingParams.extend({ organisationId: z.uuid() }),
    querystring: z.strictObject({}),
    response: {
      200: {
        description: 'Events, as they come: `event: changed`, `data: {"version":12}`',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...problems,
    },
  },
  handler: async (request, reply, deps) => {
    const asking = contextOf<typeof MeetingParams>(request, deps);
    const { organisationId, params } = asking;
    const look = async () => {
      const seen = await seenMeeting({ ...asking, at: deps.now() }, params.meetingId);
      return seen?.sight.notice ? seen.version : undefined;
    };
    // From before the first look, so that nothing is missed between.
    let heard = 0;
    let tell = () => {};
    const key = stateKey(organisationId, meetings.kind, params.meetingId);
    const stop = deps.store.news.follow(key, (version) => {
      heard = Math.max(heard, version);
      tell();
    });
    const opened = await look()
      .then((version) => {
        if (version === undefined) throw new Denied(404, 'not-found');
        heard = Math.max(heard, version);
        return openEventStream(request, reply);
      })
      .catch((error) => {
        stop();
        throw error;
      });
    let told = 0;
    tell = () => {
      if (heard > told) opened.send('changed', { version: heard });
      told = heard;
    };
    tell();
    const lookAgain = async () => {
      opened.keepAlive();
      const version = (await isStillActing(request, deps)) ? await look() : undefined;
      heard = Math.max(heard, version ?? 0);
      if (version === undefined) opened.end();
      else tell();
    };
    // Where the database is away, it is asked again.
    const again = setInterval(() => lookAgain().catch(() => {}), lookingAgain);
    opened.ended.addEventListener('abort', () => {
      clearInterval(again);
      stop();
    });
    return reply;
  },
});
