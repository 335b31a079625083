import { folded } from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { wordsOf } from '../search/words.ts';

/** Whom the association knows by exactly this name; nobody where there are several. Never tell whoever asked which it was. */
export const personNamed = async (tx: Tx, organisationId: string, name: string) => {
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('nameWords', '=', sql<string[]>`${wordsOf(name)}::text[]`)
    .execute();
  const [found, ...others] = rows.filter((one) => folded(one.name ?? '') === folded(name));
  return others.length ? undefined : found?.personId;
};
