import { errorCodes } from 'fastify';
import { Denied } from './denied.ts';
import type { App } from './instance.ts';
import { InvalidInput } from './invalid-input.ts';

/** Every answer of the API says which request it answers and is kept by nobody. */
export const tagRequests = (app: App) => {
  app.decorateRequest('commandId', null);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    if (request.routeOptions.url?.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page of any origin may read its answers. */
    isForAnyOrigin?: boolean;
  }
}

/** A page that may read an answer may read why there is none. Register before whatever refuses. */
export const openToOrigins = (app: App) => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.isForAnyOrigin)
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    done();
  });
};

/** While closing, tells each client not to keep its connection, which would keep the process. */
export const closePolitely = (app: App) => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
};

/** Who has waited this long is told to try again. Fastify's own makes an AbortController for every request, at twice the cost of routing it. */
export const answerInTime = (app: App, milliseconds = 30_000) => {
  app.addHook('onRequest', (request, reply, done) => {
    const late = () => {
      // An answer that is under way, a stream of events say, is no late one.
      if (!reply.sent && !reply.raw.headersSent)
        void reply.send(
          new errorCodes.FST_ERR_HANDLER_TIMEOUT(milliseconds, request.routeOptions.url),
        );
    };
    const timer = setTimeout(late, milliseconds);
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
};

/** The database cannot hold NUL or half a surrogate pair; in an address they are a mistake as well, and so is what is no UTF-8. */
export const refuseUnstorableText = (app: App) => {
  app.addHook('preValidation', ({ url, query, params }, _reply, done) => {
    if (!isDecodable(url)) return done(new Denied(400, 'malformed'));
    const faults = [...unstorable('query', query), ...unstorable('path', params)];
    done(faults.length ? new InvalidInput(faults) : undefined);
  });
};

const unstorable = (part: 'query' | 'path', values: unknown) =>
  Object.entries(values ?? {})
    .filter(([, value]) =>
      [value].flat().some((one) => typeof one === 'string' && !isStorable(one)),
    )
    .map(([name]) => ({ pointer: `#/${name}`, code: 'invalid-format', in: part }));

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();

const isDecodable = (url: string) => {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
};
