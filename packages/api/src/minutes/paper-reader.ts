import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { workOnPaper } from '../documents/paper-process.ts';
import { type Searched, searchedIn, searchedOf } from '../search/searched.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { Worker } from '../workers/run-worker.ts';

type Job = { readonly organisationId: string };

/** Reads what papers say, one after another, so that they are found by it. What cannot be read is found by its name alone. */
export const paperReader: Worker<Job> = {
  due: ({ db }) =>
    db.transaction().execute(async (tx) => {
      await sql`set local app.worker = 'on'`.execute(tx);
      const { rows } = await sql<Job>`
        select distinct organisation_id as "organisationId" from vault.paper_text
         where state = 'waiting' limit 100`.execute(tx);
      return rows;
    }),
  keyOf: ({ organisationId }) => `${organisationId}/papers`,
  work: async (deps, job, signal) => {
    while (!signal.aborted && (await readNext(deps, job)));
  },
};

const readNext = async ({ db }: Deps, { organisationId }: Job) => {
  const next = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('vault.paperText as t')
      .innerJoin('log.document as d', (join) =>
        join.onRef('d.organisationId', '=', 't.organisationId').onRef('d.hash', '=', 't.hash'),
      )
      .select(['t.hash', 'd.bytes', 'd.mediaType'])
      .where('t.organisationId', '=', organisationId)
      .where('t.state', '=', 'waiting')
      .limit(1)
      .executeTakeFirst(),
  );
  if (!next) return false;
  const { hash, bytes, mediaType } = next;
  const read = await workOnPaper<'text'>({ kind: 'text', bytes, mediaType }).catch(() => undefined);
  // What the database cannot hold is left out.
  const text = read?.text.replaceAll('\0', '') ?? '';
  const found = searchedOf(await searchedInLong(text));
  await inOrganisation(db, organisationId, (tx) =>
    tx
      .updateTable('vault.paperText')
      .set({ state: read ? 'read' : 'unreadable', text, searched: found })
      .where('organisationId', '=', organisationId)
      .where('hash', '=', hash)
      .execute(),
  );
  return true;
};

/** A long text holds nobody up: what it is found by is gathered piece by piece. */
const searchedInLong = async (text: string): Promise<Searched> => {
  const lexemes = new Set<string>();
  for (let from = 0; from < text.length; from += piece) {
    for (const one of searchedIn(text.slice(from, from + piece)).lexemes) lexemes.add(one);
    await turn();
  }
  return { text: text.toLowerCase(), lexemes: [...lexemes] };
};

const piece = 4000;
