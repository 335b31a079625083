import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/**
 * The names of people by id: null once erased, nothing for whoever the association does not know. Whoever stands in one of its elections
 * without being of it has a name there, under the id of the candidate.
 */
export const personNames = async (tx: Tx, organisationId: string, personIds: readonly string[]) => {
  if (!personIds.length) return new Map<string, string | null>();
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds})`)
    .unionAll(candidatesNamed(tx, organisationId, personIds))
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
