import type { Tx } from '../database/database.ts';
import type { AnyProjection } from './store.ts';

/** Notes which numbers of the projections an organisation's rows are made by. */
export const noteVersions = async (
  tx: Tx,
  organisationId: string,
  projections: readonly AnyProjection[],
) => {
  if (projections.length === 0) return;
  await tx
    .insertInto('log.projection')
    .values(projections.map(({ name, version }) => ({ organisationId, name, version })))
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'name'])
        .doUpdateSet((row) => ({ version: row.ref('excluded.version') })),
    )
    .execute();
};

/** The projections whose rows were made by another number, or never. */
export const outdated = async (
  tx: Tx,
  organisationId: string,
  projections: readonly AnyProjection[],
) => {
  const rows = await tx
    .selectFrom('log.projection')
    .select(['name', 'version'])
    .where('organisationId', '=', organisationId)
    .execute();
  const noted = new Map(rows.map(({ name, version }) => [name, version]));
  return projections.filter(({ name, version }) => noted.get(name) !== version);
};
