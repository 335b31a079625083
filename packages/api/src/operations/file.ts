import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Denied } from '../http/denied.ts';
import type { Operation } from '../http/instance.ts';
import { problems } from '../http/problem.contract.ts';
import { type Context, contextOf, prefix } from './context.ts';

type SentFile = { readonly bytes: Uint8Array; readonly name: string };

type Definition<Params extends z.ZodObject> = {
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly url: string;
  readonly params: Params;
  /** `application/pdf` */
  readonly type: string;
  /** Nothing means 404. */
  readonly read: (context: Context<Params>) => Promise<SentFile | undefined>;
};

/** One document of an organisation as one route. */
export const file =
  <Params extends z.ZodObject>(definition: Definition<Params>): Operation =>
  (app, deps) => {
    const { operationId, summary, tag, params, type, read } = definition;
    app.route({
      method: 'GET',
      url: prefix + definition.url,
      schema: {
        operationId,
        summary,
        tags: [tag],
        params: params.extend({ organisationId: z.uuid() }),
        querystring: z.strictObject({}),
        response: {
          200: { description: 'The document', content: { [type]: { schema: Bytes } } },
          ...problems,
        },
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const found = await read(contextOf<Params>(request, deps));
        if (!found) throw new Denied(404, 'not-found');
        const name = encodeURIComponent(found.name);
        return reply
          .type(type)
          .header('content-disposition', `inline; filename*=UTF-8''${name}`)
          .send(Buffer.from(found.bytes) as never);
      },
    });
  };

const Bytes = z.any().meta({ type: 'string', format: 'binary' });
