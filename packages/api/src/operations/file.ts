import { z } from 'zod';
import type { Permission } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { type Context, contextOf, prefix } from './context.ts';
import { type Access, type Operation, operation } from './operation.ts';
import type { SentHeader } from './sent-header.ts';

type SentFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What it is, where that differs from one to another. */
  readonly type?: string;
  /** To be saved, and not opened where it stands. */
  readonly isSaved?: boolean;
};

type Definition<Params extends z.ZodObject, Query extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly permission: Permission;
  /** What it is for a key, where the method does not say it. */
  readonly access?: Access | undefined;
  readonly url: string;
  readonly params: Params;
  readonly query?: Query;
  /** `application/pdf` */
  readonly type: string;
  /** What else the answer says of itself. */
  readonly headers?: Readonly<Partial<Record<SentHeader, string>>>;
  /** Nothing means 404. */
  readonly read: (
    context: Context<Params> & { readonly query: z.output<Query> },
  ) => Promise<SentFile | undefined>;
};

const NoQuery = z.strictObject({});

/** One document of an organisation as one route. */
export const file = <Params extends z.ZodObject, Query extends z.ZodType = typeof NoQuery>({
  operationId,
  summary,
  permission,
  access,
  url,
  params,
  query,
  type,
  headers = {},
  read,
}: Definition<Params, Query>): Operation =>
  operation({
    operationId,
    permission,
    access,
    method: 'GET',
    url: prefix + url,
    sends: ['Content-Disposition', ...(Object.keys(headers) as SentHeader[])],
    schema: {
      summary,
      params: params.extend({ organisationId: z.uuid() }),
      querystring: query ?? NoQuery,
      response: {
        200: {
          description: 'The document',
          content: { [type]: { schema: type.endsWith('json') ? Json : Bytes } },
        },
        ...problems,
      },
    },
    handler: async (request, reply, deps) => {
      const found = await read({
        ...contextOf<Params>(request, deps),
        query: request.query as z.output<Query>,
      });
      if (!found) throw new Denied(404, 'not-found');
      const name = encodeURIComponent(found.name);
      return reply
        .type(found.type ?? type)
        .headers(headers)
        .header(
          'content-disposition',
          `${found.isSaved ? 'attachment' : 'inline'}; filename*=UTF-8''${name}`,
        )
        .send(Buffer.from(found.bytes));
    },
  });

/** Its bytes are hashed, so that they are sent as they are. */
const Json = z.record(z.string(), z.unknown()).describe('In the form that its hash is of');

export const Bytes = z.any().meta({ type: 'string', format: 'binary' });
