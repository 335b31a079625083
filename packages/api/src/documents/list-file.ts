import { organisations } from '@klubba/domain';
import { z } from 'zod';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { cursorFor } from '../operations/cursor.ts';
import { Bytes } from '../operations/file.ts';
import { type Operation, operation } from '../operations/operation.ts';
import type { Question } from '../operations/query.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { csvOf } from './csv.ts';

/** What a column is called in each language, and what stands in it. */
export type Column<Row> = {
  readonly sv: string;
  readonly en: string;
  readonly of: (row: Row, language: 'sv' | 'en') => string | number | boolean | null;
};

type Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
  Row,
> = {
  readonly operationId: string;
  readonly summary: string;
  /** The list as it is shown, a page at a time; whoever may see that gets the whole of it. */
  readonly list: Question<Params, Query, Answer>;
  /** `people`: the file’s name, and its address beside the list’s. */
  readonly name: string;
  readonly rows: (answer: z.output<Answer>) => readonly Row[];
  readonly columns: readonly Column<Row>[];
};

/** A whole list as a file: CSV as a spreadsheet opens it, or the same rows as JSON. It asks the list, page by page, so that it shows nobody more. */
export const listFile = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
  Row,
>({
  operationId,
  summary,
  list,
  name,
  rows,
  columns,
}: Definition<Params, Query, Answer, Row>): Operation => {
  const { permission, params, query, url, read } = list.question;
  const asked = (query ?? z.strictObject({})) as z.ZodObject;
  const { cursor: _, ...filters } = asked.shape;
  return operation({
    operationId,
    permission,
    method: 'GET',
    url: `${prefix}${url}/file`,
    sends: ['Content-Disposition'],
    schema: {
      summary,
      params: params.extend({ organisationId: z.uuid() }),
      querystring: z.strictObject({
        ...filters,
        format: z
          .enum(['csv', 'json'])
          .default('csv')
          .describe('CSV with a mark of its encoding and semicolons, or the rows as JSON'),
      }),
      response: {
        200: {
          description: 'The whole list',
          content: {
            'text/csv': { schema: Bytes },
            'application/json': { schema: z.array(z.any()) },
          },
        },
        ...problems,
      },
    },
    handler: async (request, reply, deps) => {
      const context = contextOf<Params>(request, deps);
      const { organisationId } = context;
      const { format, ...given } = request.query as { format: 'csv' | 'json' };
      const { found, language } = await inOrganisation(deps.db, organisationId, async (tx) => {
        const state: typeof context.state = (aggregate, id) =>
          stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
        const sealed = cursorFor(deps.secret, operationId, organisationId);
        const found: Row[] = [];
        for (let next: string | null | undefined; next !== null; ) {
          const page = { ...given, ...(next && { cursor: next }) } as z.output<Query>;
          const answer = await read({
            ...{ ...context, tx, state, query: page, cursor: sealed, version: () => undefined },
          });
          if (answer === undefined) break;
          found.push(...rows(answer));
          next = (answer as { next?: string | null }).next ?? null;
        }
        const { state: organisation } = await state(organisations, organisationId);
        return { found, language: organisation.association?.language ?? 'sv' };
      });
      const file = `${name}.${format}`;
      reply.header('content-disposition', `attachment; filename*=UTF-8''${file}`);
      if (format === 'json') return reply.type('application/json').send(JSON.stringify(found));
      const cells = found.map((row) =>
        columns.map(({ of }) => cellOf(of(row, language), language)),
      );
      const csv = csvOf([columns.map((column) => column[language]), ...cells]);
      return reply.type('text/csv').send(Buffer.from(csv, 'utf8'));
    },
  });
};

const cellOf = (value: string | number | boolean | null, language: 'sv' | 'en') => {
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  return value === null ? '' : String(value);
};

const yes = { sv: 'ja', en: 'yes' };
const no = { sv: 'nej', en: 'no' };
