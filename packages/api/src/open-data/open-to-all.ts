import { type Organisation, organisations } from '@klubba/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { type Cursor, cursorFor } from '../operations/cursor.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { Aggregate } from '../store/store.ts';

/** What is read of an association as anybody. */
export type Reading = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly organisation: Organisation;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
  readonly cursor: Cursor;
  readonly origin: string;
  /** The address of something of it. */
  readonly at: (path: string) => string;
};

type Definition<Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly url: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly answer: Answer;
  /** Nothing means 404. */
  readonly read: (
    reading: Reading,
    asked: { readonly params: unknown; readonly query: unknown },
  ) => Promise<z.output<Answer> | undefined>;
};

/** A question that anybody may ask, from any page on the web, where the association has decided to open something: else 404, as if it were not there. */
export const openToAll = <Answer extends z.ZodType>(definition: Definition<Answer>) => {
  const { operationId, summary, url, params, query, answer, read } = definition;
  return operation({
    operationId,
    permission: { public: 'The association has decided that it is open to everybody' },
    method: 'GET',
    url: prefix + url,
    config: { isForAnyOrigin: true },
    sends: ['Access-Control-Allow-Origin'],
    schema: { summary, params, querystring: query, response: { 200: answer, ...problems } },
    handler: async (request, reply, deps) => {
      const { organisationId } = request.params as { organisationId: string };
      const found = await inOrganisation(deps.db, organisationId, async (tx) => {
        const reading = await readingOf(deps, tx, organisationId, operationId);
        if (reading.organisation.opened.length === 0) return;
        return read(reading, { params: request.params, query: request.query });
      });
      if (found === undefined) throw new Denied(404, 'not-found');
      return reply.send(found);
    },
  });
};

const prefix = '/api/open-data/:organisationId';

const readingOf = async (
  { store, secret, origin }: Deps,
  tx: Tx,
  organisationId: string,
  list: string,
): Promise<Reading> => {
  const state: Reading['state'] = (aggregate, id) =>
    stateIn({ tx, store, organisationId }, aggregate, id);
  const { state: organisation } = await state(organisations, organisationId);
  return {
    ...{ tx, organisationId, organisation, state, origin: origin() },
    cursor: cursorFor(secret, list, organisationId),
    at: (path) => `${origin()}/api/open-data/${organisationId}${path}`,
  };
};

/** When the association decided last what is open. */
export const openedAt = (organisationId: string) => sql<Date>`(
  select max(o.recorded_at) from log.event o where o.organisation_id = ${organisationId}
    and o.stream_kind = 'organisation' and o.stream_id = ${organisationId} and o.type = 'DataOpened')`;

/** When a stream was last written; null where it never was. */
export const writtenAt = (organisationId: string, kind: string, id: string) => sql<Date | null>`(
  select w.recorded_at from log.event w where w.organisation_id = ${organisationId}
    and w.stream_kind = ${kind} and w.stream_id = ${sql.ref(id)} order by w.version desc limit 1)`;

/** The bodies of which something is open, or was. */
export const bodiesOpened = ({ bodies, opened }: Organisation) => {
  const kinds = new Set(opened.flatMap((one) => one.bodies.map(({ kind }) => kind)));
  return [...bodies.values()].filter(({ kind }) => kinds.has(kind)).map(({ bodyId }) => bodyId);
};

/** The first day of which anything is open, or was. */
export const openedFrom = ({ opened }: Organisation) =>
  opened.map(({ from }) => from).toSorted()[0] ?? '9999-12-31';

type Asked = { modified_since?: string | undefined; limit: number; cursor?: string | undefined };

/** One page of what was found, with one row more than it shows where there is another. */
export const pageOf = <Row extends { modified: Date; key: string }, Thing>(
  { cursor, at }: Reading,
  path: string,
  asked: Asked,
  rows: readonly Row[],
  told: (row: Row) => Thing,
) => {
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  const address = (place: string | undefined) => {
    const query = new URLSearchParams({
      limit: String(asked.limit),
      ...(asked.modified_since && { modified_since: asked.modified_since }),
      ...(place && { cursor: place }),
    });
    return at(`${path}?${query}`);
  };
  return {
    data: shown.map(told),
    pagination: { elementsPerPage: asked.limit },
    links: {
      self: address(asked.cursor),
      ...(last &&
        rows.length > asked.limit && {
          next: address(cursor.seal([last.modified.toISOString(), last.key])),
        }),
    },
  };
};
