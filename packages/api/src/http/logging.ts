import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import pg from 'pg';
import type { App } from './instance.ts';

/** What is written about a request: which route, never whose address, which names or what was searched for. */
export const logging = (level = 'info'): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  serializers: {
    req: (request: FastifyRequest) => ({
      method: request.method,
      route: request.routeOptions?.url ?? 'none',
    }),
    res: ({ statusCode }) => ({ statusCode }),
    err: describe,
  },
  hooks: {
    // An error that is logged by itself would lend the line its message, with whatever that quotes.
    logMethod(args: unknown[], method: (...args: unknown[]) => void) {
      const [error] = args;
      method.apply(this, error instanceof Error ? [{ err: error }, error.name] : args);
    },
  } as never,
  // Only what is known to hold nothing personal.
  formatters: {
    log: ({ req, res, err, responseTime, account, address }) => ({
      ...{ req, res, err, responseTime },
      // Of a failed sign-in, as hashes: see auth/guesses.ts.
      ...{ account, address },
    }),
  },
});

/** One line for a request, once it is answered. */
export const logRequests = (app: App) => {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ req: request, res: reply, responseTime: reply.elapsedTime }, 'answered');
    done();
  });
};

/** PostgreSQL quotes values in its messages, so of its errors only the kind is kept. */
const describe = (error: Error) => {
  const place = error.stack?.split('\n').slice(1).join('\n') ?? '';
  if (error instanceof pg.DatabaseError)
    return {
      type: 'DatabaseError',
      message: `SQLSTATE ${error.code}`,
      constraint: error.constraint,
      stack: place,
    };
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  return { type: error.name, message: error.message, stack: place, ...cause };
};
