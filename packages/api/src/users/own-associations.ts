import { organisations } from '@klubba/domain';
import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { readState } from '../store/read.ts';

/** The associations that a user belongs to, with who they are there and what they may do. */
export const ownAssociations = async (
  userId: string,
  { db, store }: Pick<Deps, 'db' | 'store'>,
) => {
  const rows = await db.transaction().execute(async (tx) => {
    // Lets a user see where they are: the rows of other users and organisations stay hidden.
    await sql`select set_config('app.user', ${userId}, true)`.execute(tx);
    return tx
      .selectFrom('read.access')
      .select(['organisationId', 'personId', 'roles'])
      .where('userId', '=', userId)
      .execute();
  });
  const own = rows.map(async (row) => {
    const { state } = await readState(store, row.organisationId, organisations, row.organisationId);
    const { name = '', language = 'sv', example = false } = state.association ?? {};
    return { ...row, name, language, example };
  });
  return (await Promise.all(own)).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};
