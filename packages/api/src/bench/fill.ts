import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** Puts `count` events onto `streams` streams of an organisation at once, as if they had been appended one by one. */
export const fill = async (tx: Tx, organisationId: string, count: number, streams: number) => {
  await sql`
    insert into log.event
    select ${organisationId}::uuid, n, 'lamp', md5(${organisationId} || (n % ${streams}::int))::uuid, (n - 1) / ${streams}::int + 1,
      'LampLit', 1, jsonb_build_object('watt', n % 100, 'room', 'The great hall'), '{"by": null}',
      gen_random_uuid(), now(), sha256(n::text::bytea)
    from generate_series(1, ${count}::int) as n`.execute(tx);
  await sql`
    insert into log.command
    select ${organisationId}::uuid, gen_random_uuid(), sha256(n::text::bytea), n, n from generate_series(1, ${count}::int) as n`.execute(
    tx,
  );
  await sql`update log.head set position = ${count} where organisation_id = ${organisationId}`.execute(
    tx,
  );
};
