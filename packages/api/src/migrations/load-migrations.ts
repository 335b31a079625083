import { readdir } from 'node:fs/promises';
import type { Migration } from 'kysely/migration';

/**
 * Where the rows of a table are once an engine holds them on several machines: `distributed` with their organisation, all tables
 * in one group, or `replicated` on every machine.
 */
export type Placement = 'distributed' | 'replicated';

/** A step of the schema, and where the tables that it makes lie on a distributed engine. */
export type OurMigration = Migration & {
  readonly placements?: Readonly<Record<string, Placement>>;
};

/** The files whose names begin with a number, in its order; released ones are never edited. 001-009 store, 010-019 access, 020-029 organisation, 030-039 meeting. */
export const loadMigrations = async (): Promise<Record<string, OurMigration>> => {
  const names = (await readdir(import.meta.dirname)).flatMap(
    (name) => /^(\d{3}-[a-z-]+)\.ts$/.exec(name)?.[1] ?? [],
  );
  const loaded = names
    .sort()
    .map(async (name) => [name, await import(/* @vite-ignore */ `./${name}.ts`)] as const);
  return Object.fromEntries(await Promise.all(loaded));
};
