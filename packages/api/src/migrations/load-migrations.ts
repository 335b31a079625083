import { readdir } from 'node:fs/promises';
import type { Migration } from 'kysely/migration';

/**
 * Where the rows of a table are once an engine holds them on several machines: `distributed` with their organisation, all tables
 * in one group, or `replicated` on every machine.
 */
export /** Of the tables whose migrations were written before one said it itself. Those that others refer to come first. */
const first = {
  'auth.user': 'replicated',
  'auth.session': 'replicated',
  'auth.account': 'replicated',
  'auth.verification': 'replicated',
  'auth.two_factor': 'replicated',
  'auth.passkey': 'replicated',
  'auth.rate_limit': 'replicated',
  'auth.guess': 'replicated',
  'auth.credential_change': 'replicated',
  // Read together with the session by every request.
  'read.access': 'replicated',
  'log.head': 'distributed',
  'log.event': 'distributed',
  'log.command': 'distributed',
  'log.projection': 'distributed',
  'log.checkpoint': 'distributed',
  'log.consumer': 'distributed',
  'log.document': 'distributed',
  'vault.subject_key': 'distributed',
  'vault.personal': 'distributed',
  'auth.invitation': 'distributed',
  'auth.evidence': 'distributed',
  'read.association': 'distributed',
  'read.body': 'distributed',
  'read.office': 'distributed',
  'read.person': 'distributed',
  'read.membership': 'distributed',
  'read.fee': 'distributed',
  'read.meeting': 'distributed',
  'read.agenda_item': 'distributed',
  'read.decision': 'distributed',
  'read.decision_follow_up': 'distributed',
} as const satisfies Record<string, Placement>;

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
  const loaded = names.sort().map(async (name) => [name, await import(`./${name}.ts`)] as const);
  return Object.fromEntries(await Promise.all(loaded));
};
