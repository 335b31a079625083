import {
  isHeldOn,
  isInsider,
  type Meeting,
  meetings,
  type Organisation,
  opennessOf,
  organisations,
  type Role,
  rulesOn,
  type Sight,
  sightOf,
} from '@klubba/domain';
import { sql } from 'kysely';
import type { Aggregate } from '../store/store.ts';
import { todayAt } from './today.ts';

type Asking = {
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

type Seen = {
  readonly meeting: Meeting;
  readonly version: number;
  readonly organisation: Organisation;
  readonly sight: Sight;
};

/** A meeting with what the person who asks may see of it; nothing where that is nothing, or where there is no such meeting. */
export const seenMeeting = async (asking: Asking, meetingId: string): Promise<Seen | undefined> => {
  const { state: meeting, version } = await asking.state(meetings, meetingId);
  if (version === 0) return;
  const { state: organisation } = await asking.state(organisations, asking.organisationId);
  const sight = sightOfMeeting(asking, organisation, meeting);
  return Object.values(sight).includes(true)
    ? { meeting, version, organisation, sight }
    : undefined;
};

/** What somebody sees is ruled by what holds today; who sits in the body, by today and the day of the meeting. */
export const sightOfMeeting = (
  { actor, at }: Pick<Asking, 'actor' | 'at'>,
  organisation: Organisation,
  meeting: Meeting,
): Sight => {
  const today = todayAt(organisation, at);
  const openness = opennessOf(rulesOn(organisation, today).rules, meeting.kind);
  const sits = sitsInBody({ actor, at }, organisation, meeting);
  return sightOf({ ...actor, sitsInBody: sits }, meeting, openness);
};

/** Whether the person who asks holds an office in the body that meets, today or on the day of the meeting. */
export const sitsInBody = (
  { actor, at }: Pick<Asking, 'actor' | 'at'>,
  organisation: Organisation,
  meeting: Pick<Meeting, 'bodyId' | 'startsOn'>,
) => {
  const today = todayAt(organisation, at);
  return [...organisation.offices.values()].some(
    (office) =>
      office.bodyId === meeting.bodyId &&
      office.personId === actor.personId &&
      (isHeldOn(office, today) || isHeldOn(office, meeting.startsOn)),
  );
};

/** The same in SQL, for lists of meetings `m`: those whose notice, or whose decisions, the person who asks may see. */
export const isSeen = (
  { actor: { personId, roles }, at }: Pick<Asking, 'actor' | 'at'>,
  organisation: Organisation,
  what: 'notice' | 'decisions',
) => {
  if (isInsider({ roles, sitsInBody: false })) return sql<boolean>`true`;
  const today = todayAt(organisation, at);
  const { rules } = rulesOn(organisation, today);
  const none = { signers: [], drafts: [], released: [] };
  const closed = (['boardMeeting', 'groupMeeting'] as const).filter((kind) => {
    const sent = { phase: 'convened', notice: {}, minutes: none } as never;
    const viewer = { personId, roles, sitsInBody: false };
    return !sightOf(viewer, sent, opennessOf(rules, kind))[what];
  });
  const open = sql<boolean>`m.kind <> all(${closed}::text[])`;
  const called = sql<boolean>`m.phase <> 'draft' and (m.phase <> 'cancelled' or exists (
    select from log.event e where e.organisation_id = m.organisation_id and e.stream_kind = 'meeting'
      and e.stream_id = m.meeting_id and e.type = 'NoticeIssued'))`;
  return sql<boolean>`(
    (${open} and ${what === 'notice' ? called : sql<boolean>`true`})
    or ${personId}::uuid = any(m.unsigned_by)
    or exists (select from log.event e where e.organisation_id = m.organisation_id and e.stream_kind = 'meeting'
      and e.stream_id = m.meeting_id and e.type in ('MinutesSentForVerification', 'SupplementSent', 'ParagraphSent')
      and e.data -> 'signers' @> jsonb_build_array(jsonb_build_object('personId', ${personId}::text))
      and not exists (select from log.event r where r.organisation_id = m.organisation_id and r.stream_kind = 'meeting'
        and r.stream_id = m.meeting_id and r.type in ('SignerReleased', 'PartSignerReleased')
        and r.data ->> 'personId' = ${personId}
        and (r.data ->> 'documentHash') is not distinct from
          case when e.type = 'MinutesSentForVerification' then null else e.data ->> 'documentHash' end))
    or exists (select from read.office o
      where o.organisation_id = m.organisation_id and o.body_id = m.body_id and o.person_id = ${personId}::uuid
        and (${today}::date between o.held_from and coalesce(o.held_to, 'infinity')
          or m.starts_on between o.held_from and coalesce(o.held_to, 'infinity'))))`;
};
