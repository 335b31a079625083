import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Denied } from './denied.ts';
import type { App } from './instance.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Those that are open, by the session or key that opened them. */
    eventStreams: Map<string, Set<PassThrough>>;
  }
}

/** What one session or key may hold open in this process: a desk, a screen in the hall, and what was not closed properly. */
const most = 12;

/** Bytes that nobody fetched: whoever is that far behind asks again. */
const patience = 16_384;

/** Streams would keep a closing server waiting for ever. */
export const endEventStreams = (app: App) => {
  const open = new Map<string, Set<PassThrough>>();
  app.decorate('eventStreams', open);
  app.addHook('preClose', async () => {
    for (const streams of open.values()) for (const stream of streams) stream.end();
  });
};

/** An answer that goes on: server-sent events, until the client, the server or `end` ends it. */
export const openEventStream = ({ server, actor: { by } }: FastifyRequest, reply: FastifyReply) => {
  const holder = by.kind === 'session' ? by.sessionId : by.secretId;
  const others = server.eventStreams.get(holder) ?? new Set();
  if (others.size >= most) throw new Denied(429, 'too-many-streams');
  const stream = new PassThrough();
  server.eventStreams.set(holder, others.add(stream));
  const onEnd = new AbortController();
  stream.once('close', () => {
    others.delete(stream);
    if (others.size === 0) server.eventStreams.delete(holder);
    onEnd.abort();
  });
  reply.raw.once('close', () => stream.destroy());
  const write = (text: string) => {
    if (stream.writableLength + stream.readableLength > patience) stream.destroy();
    if (stream.writable) stream.write(text);
  };
  void reply
    .type('text/event-stream')
    // Proxies hand on each word as it comes.
    .headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' })
    .header('connection', 'close')
    .send(stream);
  // The headers go with the first bytes: who has nothing to hear yet is told as well that it is open.
  const keepAlive = () => write(':\n\n');
  keepAlive();
  return {
    /** One event with its JSON. */
    send: (event: string, data: object) =>
      write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    /** Text as it goes on the wire, at the pace of whoever fetches it. */
    flow: async (text: string) => {
      if (!stream.destroyed && !stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    },
    /** Says nothing, so that nobody between takes the silence for an end. */
    keepAlive,
    end: () => stream.end(),
    /** Aborts once it has ended. */
    ended: onEnd.signal,
  };
};
