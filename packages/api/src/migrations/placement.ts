import { loadMigrations, type Placement } from './load-migrations.ts';

type Placements = Readonly<Record<string, Placement>>;

/** Of every table: a newer migration exports `placements` of those it makes. */
export const allPlacements = async (): Promise<Placements> => {
  const migrations = Object.values(await loadMigrations());
  return Object.assign({}, first, ...migrations.map(({ placements = {} }) => placements));
};

/** What is to be asked of the engine for the tables that it does not know yet. */
export const placing = (placements: Placements, known: readonly string[]) =>
  Object.entries(placements)
    .filter(([table]) => !known.includes(table))
    .map(([table, placement]) =>
      placement === 'replicated'
        ? `select create_reference_table('${quoted(table)}')`
        : `select create_distributed_table('${table}', 'organisation_id'${table === leader ? '' : `, colocate_with => '${leader}'`})`,
    );

// `user` is a word of SQL.
const quoted = (table: string) => table.replace('auth.user', 'auth."user"');

const leader: keyof typeof first = 'log.head';
