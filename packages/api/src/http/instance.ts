import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON body as it was sent, before its contract shaped it. */
    sentBody: unknown;
    /** The id of the command that the request has asked for. */
    commandId: string | null;
  }
  interface FastifySchema {
    operationId?: string;
    summary?: string;
    tags?: readonly string[];
    hide?: boolean;
    consumes?: readonly string[];
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
