import { sql } from 'kysely';
import type { Unit } from '../store/unit.ts';

type Stream = { readonly organisationId: string; readonly kind: string; readonly id: string };

/** How many events the last command wrote to a stream, and whether any other stream rests on what it did: by its own events there, or by a later one that names what it made. */
export const lastActOf = async (unit: Unit, stream: Stream) => {
  const { rows } = await lastAct(stream).execute(unit.tx);
  return { events: rows[0]?.events ?? 1, hangs: rows[0]?.hangs ?? false };
};

// The register only counts: its numbers stay used. A group that the act founded goes with it.
const lastAct = ({ organisationId, kind, id }: Stream) => sql<{ events: number; hangs: boolean }>`
  with last as (
    select command_id from log.event
    where organisation_id = ${organisationId} and stream_kind = ${kind} and stream_id = ${id}
    order by version desc limit 1
  ), act as (
    select e.* from log.event e join last using (command_id)
    where e.organisation_id = ${organisationId} and stream_kind = ${kind} and stream_id = ${id}
  )
  select count(*)::int as events, exists (
    select from log.event other
    where other.organisation_id = ${organisationId} and other.position >= (
        select first_position from log.command join last using (command_id)
        where organisation_id = ${organisationId})
      and not (other.stream_kind = ${kind} and other.stream_id = ${id})
      and other.stream_kind <> 'decisionRegister'
      and not (other.stream_kind = 'organisation'
        and other.command_id = (select command_id from last)
        and not exists (select from act where type = 'PeopleElected'))
      and (other.command_id = (select command_id from last)
        or other.stream_id::text in (select data ->> 'decisionId' from act)
        or exists (select from act where act.data ->> 'decisionId' is not null
          and strpos(other.data::text, act.data ->> 'decisionId') > 0))
  ) as hangs
  from act`;
