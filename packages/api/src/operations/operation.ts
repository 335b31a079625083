import type {
  FastifyContextConfig,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  HTTPMethods,
} from 'fastify';
import type { Permission } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';

/** One thing that can be asked over HTTP, and who may ask it. */
export type Operation = {
  readonly operationId: string;
  readonly permission: Permission;
  readonly method: HTTPMethods | HTTPMethods[];
  readonly url: string;
  /** Adds its route; `tag` is its area's. */
  readonly register: (app: App, deps: Deps, tag: string) => void;
};

type Definition = {
  readonly operationId: string;
  readonly permission: Permission;
  readonly method: HTTPMethods | HTTPMethods[];
  readonly url: string;
  /** Bytes that a body may have, where the usual limit does not fit. */
  readonly bodyLimit?: number;
  /** The body is bytes as they are, and nothing reads them as JSON. */
  readonly takesBytes?: boolean;
  readonly schema: FastifySchema;
  readonly config?: FastifyContextConfig;
  readonly handler: (request: FastifyRequest, reply: FastifyReply, deps: Deps) => Promise<unknown>;
};

/** An operation with what it takes and gives, for a program that asks it. */
export type Askable<Params, Body, Answer> = Operation & {
  /** Only carries the types; there is no value here. */
  readonly asked?: { readonly params: Params; readonly body: Body; readonly answer: Answer };
};

/** An operation that is neither a command nor a question to one organisation, nor a document of it. */
export const operation = (definition: Definition): Operation => {
  const { operationId, permission, handler, schema, config, takesBytes, ...route } = definition;
  return {
    operationId,
    permission,
    method: route.method,
    url: route.url,
    register: (app, deps, tag) => {
      app.route({
        ...route,
        schema: { operationId, tags: [tag], ...schema },
        config: { ...config, permission, ...(takesBytes && { takesBytes }) },
        handler: (request: FastifyRequest, reply: FastifyReply) => handler(request, reply, deps),
      });
    },
  };
};
