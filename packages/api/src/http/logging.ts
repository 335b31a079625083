import { isIP } from 'node:net';
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
    logMethod(args: unknown[], method: (...args: unknown[]) => void) {
      const line = named(args).map((one) =>
        typeof one === 'string' ? withoutAddresses(one) : one,
      );
      method.apply(this, line);
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

/** An error for a log. PostgreSQL quotes values in its messages, so of its errors only the kind is kept. */
export const describe = (error: Error) => {
  const place = error.stack?.match(/^ +at .*$/gm)?.join('\n') ?? '';
  if (error instanceof pg.DatabaseError)
    return {
      type: 'DatabaseError',
      message: `SQLSTATE ${error.code}`,
      constraint: error.constraint,
      stack: place,
    };
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  return {
    type: error.name,
    message: withoutAddresses(String(error.message)),
    stack: place,
    ...cause,
  };
};

/** An error that is logged by itself would lend the line its message, with whatever that quotes. */
const named = (args: unknown[]) => {
  const [said, message] = args;
  if (said instanceof Error) return [{ err: said }, said.name];
  const { err } = Object(said) as { err?: unknown };
  return err instanceof Error && message === undefined ? [said, err.name] : args;
};

/** A message without what it quotes of where somebody is or is reached: e-mail, web and network addresses. */
const withoutAddresses = (message: string) =>
  message
    .replaceAll(/[^\s"'`<>()]{1,64}@[^\s"'`<>()]+/g, '[address]')
    .replaceAll(/\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s"'`<>()]+/gi, '[address]')
    .replaceAll(/[\da-f:.]{3,}/gi, (found) =>
      [/$/, /:\d+$/, /[.:]+$/].some((end) => isIP(found.replace(end, ''))) ? '[address]' : found,
    );
