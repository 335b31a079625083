import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Actor } from '../access/actor.ts';
import type { Deps } from '../deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts, on the routes of an organisation. */
    actor: Actor;
    /** The JSON body as it was sent, before its contract shaped it. */
    sentBody: unknown;
  }
  interface FastifySchema {
    operationId?: string;
    summary?: string;
    tags?: readonly string[];
    hide?: boolean;
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Registers one route. */
export type Operation = (app: App, deps: Deps) => void;
