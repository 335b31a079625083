import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/**
 * The names of people by id: null once erased, nothing for whoever the association does not know. Whoever stands in one of its elections,
 * or holds an office of one of its meetings, without being of it has a name there, under an id of its own; and so has a key, for what a
 * program does by it.
 */
export const personNames = async (tx: Tx, organisationId: string, personIds: readonly string[]) => {
  if (!personIds.length) return new Map<string, string | null>();
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds})`)
    .unionAll(candidatesNamed(tx, organisationId, personIds))
    .unionAll(outsidersNamed(tx, organisationId, personIds))
    .unionAll(keysNamed(tx, organisationId, personIds))
    .execute();
  return new Map(rows.map(({ personId, name }) => [personId, name]));
};

/** Candidates of the association's elections who are none of its people, as people are named. */
export const candidatesNamed = (tx: Tx, organisationId: string, ids: readonly string[]) =>
  tx
    .selectFrom('read.electionCandidate')
    .select(['candidateId as personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('candidateId', '=', sql<string>`any(${ids})`)
    .where('personId', 'is', null);

/** Officers of the association's meetings who are none of its people, with where they come from. */
export const outsidersNamed = (tx: Tx, organisationId: string, ids: readonly string[]) =>
  tx
    .selectFrom('read.outsider')
    .select([
      'outsiderId as personId',
      sql<
        string | null
      >`case when association = '' then name else name || ' (' || association || ')' end`.as(
        'name',
      ),
    ])
    .where('organisationId', '=', organisationId)
    .where('outsiderId', '=', sql<string>`any(${ids})`);

/** Keys of the association, as people are named. */
export const keysNamed = (tx: Tx, organisationId: string, ids: readonly string[]) =>
  tx
    .selectFrom('read.key')
    .select(['keyId as personId', sql<string | null>`name`.as('name')])
    .where('organisationId', '=', organisationId)
    .where('keyId', '=', sql<string>`any(${ids})`);
