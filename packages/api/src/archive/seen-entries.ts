import {
  type ArchiveEntry,
  archiveEntries,
  firstDayOf,
  isInsider,
  lastDayOf,
  type Organisation,
  organisations,
  type Role,
  readsArchived,
} from '@klubba/domain';
import { sql } from 'kysely';
import { todayAt } from '../record/today.ts';
import type { Aggregate } from '../store/store.ts';

type Asking = {
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** An entry that whoever asks may read; nothing where there is none. */
export const seenEntry = async (asking: Asking, entryId: string) => {
  const { state: entry, version } = await asking.state(archiveEntries, entryId);
  if (!entry.details) return;
  const { state: organisation } = await asking.state(organisations, asking.organisationId);
  const { audience } = entry.details;
  const sitsInBody = satInBody(asking, organisation, entry.details);
  const viewer = { roles: asking.actor.roles, sitsInBody };
  return readsArchived(viewer, { audience, isWithdrawn: entry.withdrawn !== null })
    ? { details: entry.details, version }
    : undefined;
};

/** Whether whoever asks holds an office in its body today, or held one when it was. */
const satInBody = (
  { actor, at }: Pick<Asking, 'actor' | 'at'>,
  organisation: Organisation,
  { bodyId, toldDay }: NonNullable<ArchiveEntry['details']>,
) => {
  const today = todayAt(organisation, at);
  const isHeldWithin = (from: string, to: string | null, [first, last]: readonly string[]) =>
    from <= last! && (to === null || first! <= to);
  const days = [[today, today], ...(toldDay ? [[firstDayOf(toldDay), lastDayOf(toldDay)]] : [])];
  return [...organisation.offices.values()].some(
    ({ bodyId: of, personId, from, to }) =>
      of === bodyId &&
      personId === actor.personId &&
      days.some((within) => isHeldWithin(from, to, within)),
  );
};

/** The same in SQL, for lists of entries `e`. */
export const isSeenEntry = (
  { actor: { personId, roles }, at }: Pick<Asking, 'actor' | 'at'>,
  organisation: Organisation,
) => {
  if (isInsider({ roles, sitsInBody: false })) return sql<boolean>`true`;
  const today = todayAt(organisation, at);
  return sql<boolean>`(e.withdrawn_at is null and (e.audience = 'members' or exists (
    select from read.office o
    where o.organisation_id = e.organisation_id and o.body_id = e.body_id and o.person_id = ${personId}::uuid
      and (${today}::date between o.held_from and coalesce(o.held_to, 'infinity')
        or (o.held_from <= e.last_on and coalesce(o.held_to, 'infinity') >= e.sorts_on)))))`;
};
