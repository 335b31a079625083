import type {
  FastifyContextConfig,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  HTTPMethods,
} from 'fastify';
import type { Permission } from '../access/permission.ts';
import type { Purpose } from '../access/purpose.ts';
import { Scope } from '../access/scope.contract.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';
import type { SentHeader } from './sent-header.ts';

/** One thing that can be asked over HTTP, and who may ask it. */
export type Operation = {
  readonly operationId: string;
  readonly permission: Permission;
  readonly method: HTTPMethods | HTTPMethods[];
  readonly url: string;
  /** Whether a key with this scope of its area gets to it, or no key at all. */
  readonly access: Access;
  /** What a success carries in its headers, beside what every answer does. */
  readonly sends: readonly SentHeader[];
  /** What somebody shows again who they are for, right before. */
  readonly stepUp: Purpose | undefined;
  /** Whether better-auth answers it, with codes of its own. */
  readonly isSignIn: boolean;
  /** Adds its route in its area. */
  readonly register: (app: App, deps: Deps, area: { name: string; tag: string }) => void;
};

/** What of its area an operation is for a key: reading, writing, or what only a person does. */
export type Access = 'read' | 'write' | 'people-only';

type Definition = {
  readonly operationId: string;
  readonly permission: Permission;
  readonly method: HTTPMethods | HTTPMethods[];
  readonly url: string;
  /** Read for a GET and write for all else, where it does not say. */
  readonly access?: Access | undefined;
  readonly stepUp?: Purpose | undefined;
  /** Bytes that a body may have, where the usual limit does not fit. */
  readonly bodyLimit?: number;
  /** What is sent goes on to better-auth, which reads it by itself: its schema is for the document. */
  readonly isSignIn?: boolean;
  /** The body is bytes as they are, and nothing reads them as JSON. */
  readonly takesBytes?: boolean;
  readonly schema: FastifySchema;
  readonly config?: FastifyContextConfig;
  /** What a success carries in its headers, beside what every answer does. */
  readonly sends?: readonly SentHeader[];
  readonly handler: (request: FastifyRequest, reply: FastifyReply, deps: Deps) => Promise<unknown>;
};

/** An operation with what it takes and gives, for a program that asks it. */
export type Askable<Params, Body, Answer> = Operation & {
  /** Only carries the types; there is no value here. */
  readonly asked?: { readonly params: Params; readonly body: Body; readonly answer: Answer };
};

/** What a key must open for an operation of an area. */
export const scopeOf = (area: string, access: Access): Scope | undefined =>
  access === 'people-only' ? undefined : Scope.safeParse(`${area}:${access}`).data;

/** An operation that is neither a command nor a question to one organisation, nor a document of it. */
export const operation = (definition: Definition): Operation => {
  const {
    operationId,
    permission,
    handler,
    schema,
    config,
    takesBytes,
    sends,
    isSignIn,
    stepUp,
    ...route
  } = definition;
  const access = route.access ?? (route.method === 'GET' ? 'read' : 'write');
  return {
    access,
    operationId,
    permission,
    sends: sends ?? [],
    isSignIn: isSignIn === true,
    stepUp,
    method: route.method,
    url: route.url,
    register: (app, deps, { name, tag }) => {
      app.route({
        ...route,
        schema: { operationId, tags: [tag], ...schema },
        config: {
          ...config,
          permission,
          scope: scopeOf(name, access),
          ...(takesBytes && { takesBytes }),
        },
        ...(isSignIn && { validatorCompiler: () => (value: unknown) => ({ value }) }),
        handler: (request: FastifyRequest, reply: FastifyReply) => handler(request, reply, deps),
      });
    },
  };
};
