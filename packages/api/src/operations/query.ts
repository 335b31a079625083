import { organisations } from '@klubba/domain';
import { z } from 'zod';
import type { Permission } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { type Context, contextOf, prefix } from './context.ts';
import { type Cursor, cursorFor } from './cursor.ts';
import { type Access, type Operation, operation } from './operation.ts';
import { etag } from './order.ts';
import { filtersOf, linkToNext, pageOf, wholeList } from './paging.ts';
import { isRendering, renderedIn } from './rendered.ts';

type QueryContext<Params extends z.ZodObject, Query extends z.ZodType> = Context<Params> & {
  /** Sees this organisation's rows only. */
  readonly tx: Tx;
  readonly query: z.output<Query>;
  readonly cursor: Cursor;
  /** Tells the client which version of a stream it sees. */
  readonly version: (version: number) => void;
};

type Definition<Params extends z.ZodObject, Query extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly permission: Permission;
  /** What it is for a key, where the method does not say it. */
  readonly access?: Access | undefined;
  readonly url: string;
  readonly params: Params;
  readonly query?: Query;
  readonly answer: Answer;
  /** Which of the lists in its answer comes in pages, where there are several. */
  readonly list?: string;
  /** Nothing means 404. */
  readonly read: (
    context: QueryContext<Params, Query>,
  ) => Promise<z.output<Answer> | undefined> | z.output<Answer> | undefined;
};

/** A question with what it asks, for whatever asks the same in another form. */
export type Question<
  Params extends z.ZodObject,
  Query extends z.ZodType,
  Answer extends z.ZodType,
> = Operation & { readonly question: Definition<Params, Query, Answer> };

const NoQuery = z.strictObject({});

/** One question to an organisation as one route, answered inside one transaction. */
export const query = <
  Params extends z.ZodObject,
  Answer extends z.ZodType,
  Query extends z.ZodType = typeof NoQuery,
>(
  definition: Definition<Params, Query, Answer>,
): Question<Params, Query, Answer> => {
  const { operationId, summary, permission, access, params, answer } = definition;
  const asked = definition.query ?? NoQuery;
  const whole = wholeList(operationId, answer, asked, definition.list);
  const isList = whole !== undefined || (answer instanceof z.ZodObject && 'next' in answer.shape);
  const route = operation({
    operationId,
    permission,
    access,
    method: 'GET',
    url: prefix + definition.url,
    sends: isList ? ['Link'] : [],
    schema: {
      summary,
      params: params.extend({ organisationId: z.uuid() }),
      querystring: whole?.query ?? asked,
      response: { 200: answer, ...problems },
    },
    handler: async (request, reply, deps) => {
      const context = contextOf<Params>(request, deps);
      const { organisationId } = context;
      const cursor = cursorFor(
        deps.secret,
        ...[operationId, organisationId, filtersOf(request.query)],
      );
      const [found, page] = await inOrganisation(deps.db, organisationId, async (tx) => {
        const state: QueryContext<Params, Query>['state'] = (aggregate, id) =>
          // On the same connection: a request that waits for a second one could wait for itself.
          stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
        const read = await definition.read({
          ...context,
          tx,
          state,
          query: request.query as z.output<Query>,
          cursor,
          version: (version) => reply.header('etag', etag(version)),
        });
        if (read === undefined) throw new Denied(404, 'not-found');
        const page = whole && pageOf(read as object, whole.name, request.query as object, cursor);
        const told = page?.answer ?? (read as object);
        if (!isRendering(answer)) return [told, page] as const;
        const rendered = await renderedIn(tx, organisationId, told, async () => {
          const { state: organisation } = await state(organisations, organisationId);
          return organisation.association?.language ?? 'sv';
        });
        return [rendered ? { ...told, rendered } : told, page] as const;
      });
      if (isList) linkToNext(request, reply, page ? page.next : Object(found).next);
      return reply.send(found);
    },
  });
  return { ...route, question: definition };
};
