import { mentionedIn, organisations } from '@klubba/domain';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';
import { Denied } from '../http/denied.ts';
import { erasedIn } from '../http/in-words.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { cursorFor } from '../operations/cursor.ts';
import { Bytes } from '../operations/file.ts';
import { type Operation, operation } from '../operations/operation.ts';
import { mostOnPage } from '../operations/page.contract.ts';
import type { Question } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { writtenOut } from '../record/written-out.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { csvOf } from './csv.ts';

type Cell = string | number | boolean | null;

/** What a column is called in each language, and what stands in it; days and hours are those of the association’s time zone. */
export type Column<Row> = {
  readonly sv: string;
  readonly en: string;
  readonly of: (row: Row, language: 'sv' | 'en', timeZone: string) => Cell;
};

type Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
  Shown extends z.ZodType,
  Row extends z.output<Shown>,
> = {
  readonly operationId: string;
  readonly summary: string;
  /** The list as it is shown, a page at a time, or what has it as a part; whoever may see that gets the whole of it. */
  readonly list: Question<Params, Query, Answer>;
  /** `tasks`: the part, where it has several. */
  readonly part?: string;
  /** `people`: the file’s name, and its address beside the list’s. */
  readonly name: string;
  /** What of a row is in the file of JSON. */
  readonly row: Shown;
  /** Each text with mentions stands in a column as it is; `erased` is for those of its own that are written out. */
  readonly rows: (answer: z.output<Answer>, erased: string) => readonly Row[];
  readonly columns: readonly Column<Row>[];
};

/** A whole list as a file: CSV as a spreadsheet opens it, or the same rows as JSON. It asks the list, page by page, so that it shows nobody more. */
export const listFile = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
  Shown extends z.ZodType,
  Row extends z.output<Shown>,
>({
  operationId,
  summary,
  list,
  part,
  name,
  row,
  rows,
  columns,
}: Definition<Params, Query, Answer, Shown, Row>): Operation => {
  const { permission, access, params, query, url, read } = list.question;
  const asked = (query ?? z.strictObject({})) as z.ZodObject;
  const { cursor: _, limit, ...filters } = asked.shape;
  return operation({
    operationId,
    permission,
    access,
    method: 'GET',
    url: `${prefix}${url}${part ? `/${part}` : ''}/file`,
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
            'application/json': { schema: z.array(row) },
          },
        },
        ...problems,
      },
    },
    handler: async (request, reply, deps) => {
      const context = contextOf<Params>(request, deps);
      const { organisationId } = context;
      const { format, ...given } = request.query as { format: 'csv' | 'json' };
      const body = await inOrganisation(deps.db, organisationId, async (tx) => {
        const state: typeof context.state = (aggregate, id) =>
          stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
        const sealed = cursorFor(deps.secret, operationId, organisationId);
        const { association } = (await state(organisations, organisationId)).state;
        const { language = 'sv', timeZone = 'UTC' } = association ?? {};
        const erased = erasedIn(language);
        const found: Row[] = [];
        for (let next: string | null | undefined; next !== null; ) {
          const page = {
            ...given,
            ...(limit && { limit: mostOnPage }),
            ...(next && { cursor: next }),
          };
          const answer = await read({
            ...{
              ...context,
              tx,
              state,
              query: page as z.output<Query>,
              cursor: sealed,
              version: () => undefined,
            },
          });
          if (answer === undefined) throw new Denied(404, 'not-found');
          found.push(...rows(answer, erased));
          next = (answer as { next?: string | null }).next ?? null;
        }
        if (format === 'json') return found;
        const cells = found.map((row) =>
          columns.map(({ of }) => cellOf(of(row, language, timeZone), language)),
        );
        const named = await namingIn(tx, organisationId, cells, erased);
        const csv = csvOf([columns.map((column) => column[language]), ...cells.map(named)]);
        return Buffer.from(csv, 'utf8');
      });
      reply.header('content-disposition', `attachment; filename*=UTF-8''${name}.${format}`);
      return reply.type(format === 'json' ? 'application/json' : 'text/csv').send(body);
    },
  });
};

const cellOf = (value: Cell, language: 'sv' | 'en') => {
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  return value === null ? '' : String(value);
};

const yes = { sv: 'ja', en: 'yes' };
const no = { sv: 'nej', en: 'no' };

type Cells = readonly string[];

/** Writes out the names of those whom a row of cells mentions. */
const namingIn = async (
  tx: Tx,
  organisationId: string,
  cells: readonly Cells[],
  erased: string,
) => {
  const mentioned = cells.flat().flatMap((cell) => mentionedIn(cell));
  const people = await peopleNamedIn(tx, organisationId, mentioned);
  const written = writtenOut(people, erased);
  return (row: Cells) => row.map(written);
};
