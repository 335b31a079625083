import { createHash } from 'node:crypto';
import type { App } from './instance.ts';

/**
 * What is read has a tag: the version, where the answer is about one stream, and what it says. Who has it still, and says so in
 * `If-None-Match`, is answered 304. Register before the routes.
 */
export const answerUnchanged = (app: App) => {
  app.addHook('onSend', (request, reply, payload, done) => {
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (request.method !== 'GET' || reply.statusCode !== 200 || !isText || !isOurs(request.url))
      return done(null, payload);
    const said = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
    const version = /^"(\d+)"$/.exec(String(reply.getHeader('etag') ?? ''))?.[1];
    const tag = version ? `"${version}-${said}"` : `W/"${said}"`;
    reply.header('etag', tag);
    if (!isKnown(request.headers['if-none-match'], tag)) return done(null, payload);
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, '');
  });
};

const isOurs = (url: string) => url.startsWith('/api/') && !url.startsWith('/api/auth/');

/** Compared weakly (RFC 9110): proxies that compress make a tag a weak one. */
const isKnown = (known: string | undefined, tag: string) =>
  known?.split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag)) ?? false;

const bare = (tag: string) => tag.trim().replace(/^W\//, '');
