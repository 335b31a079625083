import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/**
 * Puts `count` events onto `streams` streams of an organisation at once, as if they had been appended one by one, each with its
 * true leaf hash.
 */
export const fill = async (tx: Tx, organisationId: string, count: number, streams: number) => {
  const id = sql`${organisationId}::uuid`;
  await sql`
    insert into log.command
    select ${id}, gen_random_uuid(), sha256(n::text::bytea), n, n from generate_series(1, ${count}::int) as n`.execute(
    tx,
  );
  // The canonical form of such an event, written out.
  await sql`
    insert into log.event
    select ${id}, n, 'lamp', stream, version, 'LampLit', 1, jsonb_build_object('watt', n % 100, 'room', 'The great hall'),
      '{"by": null}', command_id, at, sha256('\\x00'::bytea || convert_to(format(
        '{"commandId":"%s","data":{"room":"The great hall","watt":%s},"meta":{"by":null},"organisationId":"%s","recordedAt":"%s","stream":{"id":"%s","kind":"lamp"},"type":"LampLit","v":1,"version":%s}',
        command_id, n % 100, ${id}, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), stream, version), 'UTF8'))
    from (
      select first_position as n, command_id, date_trunc('milliseconds', now()) as at,
        md5(${organisationId} || (first_position % ${streams}::int))::uuid as stream,
        (first_position - 1) / ${streams}::int + 1 as version
      from log.command where organisation_id = ${id}) as lit`.execute(tx);
  await sql`update log.head set position = ${count} where organisation_id = ${organisationId}`.execute(
    tx,
  );
};
