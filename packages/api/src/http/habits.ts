import { errorCodes } from 'fastify';
import type { App } from './instance.ts';
import { InvalidInput } from './invalid-input.ts';

/** Every answer of the API says which request it answers and is kept by nobody. */
export const tagRequests = (app: App) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.routeOptions.url?.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
};

/** While closing, tells each client not to keep its connection, which would keep the process. */
export const closePolitely = (app: App) => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
};

/** Who has waited this long is told to try again. Fastify's own makes an AbortController for every request, at twice the cost of routing it. */
export const answerInTime = (app: App, milliseconds = 30_000) => {
  app.addHook('onRequest', async (request, reply) => {
    const late = () => {
      if (!reply.sent)
        void reply.send(
          new errorCodes.FST_ERR_HANDLER_TIMEOUT(milliseconds, request.routeOptions.url),
        );
    };
    const timer = setTimeout(late, milliseconds);
    reply.raw.once('close', () => clearTimeout(timer));
  });
};

/** The database cannot hold NUL or half a surrogate pair; in an address they are a mistake as well. */
export const refuseUnstorableText = (app: App) => {
  app.addHook('preValidation', async ({ query, params }) => {
    for (const [part, values] of [
      ['query', query],
      ['path', params],
    ] as const)
      for (const [name, value] of Object.entries((values ?? {}) as object))
        if ([value].flat().some((text) => typeof text === 'string' && !isStorable(text)))
          throw new InvalidInput([{ pointer: `#/${name}`, code: 'invalid-format', in: part }]);
  });
};

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();
