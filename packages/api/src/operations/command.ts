import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Evidence, stepUpOf } from '../access/evidence.ts';
import { admitAgain } from '../access/guard.ts';
import type { Permission } from '../access/permission.ts';
import { type Purpose, purposeOf } from '../access/purpose.ts';
import { codeOf } from '../database/code-of.ts';
import type { Deps } from '../deps.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { whereRead } from '../http/route-table.ts';
import { refuseUnknownMentions } from '../record/mentions.ts';
import type { Beforehand } from '../store/beforehand.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused, VersionMismatch } from '../store/errors.ts';
import { execute } from '../store/execute.ts';
import type { Entry } from '../store/last-entry.ts';
import type { Order } from '../store/order.ts';
import type { Aggregate } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { versionAt } from '../store/version-at.ts';
import { type Context, contextOf, prefix } from './context.ts';
import { type Access, type Askable, operation } from './operation.ts';
import { etag, idempotencyKey, ifMatch, orderFrom, waited } from './order.ts';

type CommandContext<Params extends z.ZodObject, Body extends z.ZodType> = Context<Params> & {
  readonly body: z.output<Body>;
  /** When it was asked: before it came, where it has waited for the network. */
  readonly askedAt: Date;
  /** The id of something this command makes, the same however often it is sent: `newId('decision')`. */
  readonly newId: (what: string) => string;
  /** That the person proved again who they are, for the purpose of the definition. Throws 403 `step-up-required`. */
  readonly stepUp: () => Promise<Evidence>;
};

type Work<State, Command> = {
  readonly unit: Unit;
  /** For what takes long, such as setting a document: it is made outside of the transaction. */
  readonly beforehand: Beforehand;
  /** Decides on the command's own stream, at the version the client saw. */
  readonly decide: (command: Command) => Promise<{ state: State; version: number }>;
};

type Definition<
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  State,
  Command,
  Event,
  Result,
> = {
  readonly operationId: string;
  readonly summary: string;
  readonly permission: Permission;
  /** What it is for a key, where the method does not say it. */
  readonly access?: Access | undefined;
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** What somebody shows again who they are for, where it binds. */
  readonly stepUp?: Purpose | undefined;
  /** Within the organisation: `/meetings/:meetingId/decisions`. */
  readonly url: string;
  readonly params: Params;
  /** Bytes that a body may have, where the usual limit does not fit. */
  readonly bodyLimit?: number;
  /** Left out where there is nothing to say; a body is refused then. */
  readonly body?: Body;
  readonly answer: Answer;
  /** 201 where it makes something, else 200. */
  readonly status?: 200 | 201;
  /** The stream that `decide`, `If-Match` and `ETag` are about. */
  readonly on: Aggregate<State, Command, Event>;
  readonly id: (context: CommandContext<Params, Body>) => string;
  /** What can be asked now, as operationIds. It follows what stands, so a replay may tell another than the first time. */
  readonly next?: (
    context: CommandContext<Params, Body>,
    result: Result | undefined,
  ) => Promise<readonly string[]>;
  /** What was last written of that which a refused command is about. */
  readonly first?: (context: CommandContext<Params, Body>) => Promise<Entry | undefined>;
  /** May run again when others were faster, and does not run for a command that is known. */
  readonly work: (context: CommandContext<Params, Body> & Work<State, Command>) => Promise<Result>;
  /** Also given after a replay, without `result`. */
  readonly answers: (
    context: CommandContext<Params, Body> & { readonly version: number },
    result: Result | undefined,
  ) => z.output<Answer> | Promise<z.output<Answer>>;
};

export const NoBody = z.strictObject({});

/** One command of an organisation as one route: reads it, executes it once, answers with the stream's version as `ETag`. */
export const command = <
  Params extends z.ZodObject,
  Answer extends z.ZodType,
  State,
  Command,
  Event,
  Result,
  Body extends z.ZodType = typeof NoBody,
>(
  definition: Definition<Params, Body, Answer, State, Command, Event, Result>,
): Askable<Omit<z.output<Params>, 'organisationId'>, z.input<Body>, z.output<Answer>> => {
  const { operationId, summary, permission, access, method = 'POST', status = 200 } = definition;
  const { body, params, answer, on } = definition;
  return operation({
    operationId,
    permission,
    access,
    method,
    url: prefix + definition.url,
    stepUp: definition.stepUp,
    ...(definition.bodyLimit && { bodyLimit: definition.bodyLimit }),
    sends: [
      ...(['ETag', 'Idempotency-Replayed'] as const),
      ...(definition.next ? (['Klubba-Next'] as const) : []),
      ...(status === 201 ? (['Location'] as const) : []),
    ],
    schema: {
      summary,
      params: params.extend({ organisationId: z.uuid() }),
      // Without a contract an unexpected body would be ignored.
      body: body ?? NoBody,
      response: { [status]: answer, ...commandProblems },
    },
    handler: async (request, reply, deps) => {
      const commandId = idempotencyKey(request);
      request.commandId = commandId;
      const asked = { commandId, at: deps.now(), secret: deps.secret };
      const seen = ifMatch(request);
      const carryOut = async () => {
        const order = orderFrom(request, operationId, asked);
        const context = commandContext<Params, Body>(request, order, deps, definition.stepUp);
        const id = definition.id(context);
        let version: number | undefined;
        const executed = await execute(deps.store, order, async (unit, beforehand) => {
          await refuseUnknownMentions(unit, context.body);
          return definition.work({
            ...context,
            unit,
            beforehand,
            decide: async (asked) => {
              const decided = await unit.decide(on, id, asked, { ifMatch: seen });
              version = decided.version;
              return decided;
            },
          });
        }).catch(async (error: unknown) => {
          if (error instanceof Refused || error instanceof VersionMismatch)
            error.first = await definition.first?.(context);
          throw error;
        });
        // What a replay tried to decide before it was recognised counts for nothing.
        return { ...executed, context, id, version: executed.replayed ? undefined : version };
      };
      // Not, or no longer, who they were: this says which, or that they may do it all the same.
      const done = await carryOut().catch(async (error: unknown) => {
        if (codeOf(error) !== 'KL401') throw error;
        await admitAgain(request, reply, deps);
        return carryOut();
      });
      const { result, replayed, lastPosition, context, id } = done;
      if (replayed) reply.header('idempotency-replayed', 'true');
      const stream = { kind: on.kind, id };
      const version =
        done.version ?? (await versionAt(deps.store, context.organisationId, stream, lastPosition));
      const next = await definition.next?.(context, result);
      if (next) reply.header('klubba-next', next.join(', '));
      const answered = await definition.answers({ ...context, version }, result);
      if (status === 201) {
        const ids = { ...(request.params as object), ...(answered as object) };
        const at = whereRead(request.server.routeTable, prefix + definition.url, ids);
        if (at) reply.header('location', at);
      }
      return reply.code(status).header('etag', etag(version)).send(answered);
    },
  });
};

const commandContext = <Params extends z.ZodObject, Body extends z.ZodType>(
  request: FastifyRequest,
  { commandId, at }: Order,
  deps: Deps,
  purpose?: Purpose,
): CommandContext<Params, Body> => {
  const showAgain = stepUpOf(request, deps);
  return {
    ...contextOf<Params>(request, deps),
    at,
    body: request.body as z.output<Body>,
    askedAt: new Date(at.getTime() - waited(request)),
    newId: remembering((what) => derivedId(commandId, what)),
    stepUp: async () => {
      if (!purpose) throw new Error(`${request.routeOptions.url} says no purpose`);
      return showAgain(purposeOf(purpose, { ...Object(request.params), ...Object(request.body) }));
    },
  };
};

/** A function that is asked the same several times. */
const remembering = (give: (what: string) => string) => {
  const given = new Map<string, string>();
  return (what: string) => {
    const known = given.get(what) ?? give(what);
    given.set(what, known);
    return known;
  };
};
