import { loadMigrations, type Placement } from './load-migrations.ts';

/** Of the tables whose migrations were written before one said it itself. Those that others refer to come first. */
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
