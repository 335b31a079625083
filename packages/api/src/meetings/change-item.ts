import type { UpdateObject } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import { searchedIn, searchedOf } from '../search/searched.ts';

export type MeetingKey = { readonly organisationId: string; readonly meetingId: string };

/** The row of an item. */
export const changeItem = (
  db: Db,
  { organisationId, meetingId }: MeetingKey,
  itemId: string,
  changed: UpdateObject<Tables, 'read.agendaItem', 'read.agendaItem'>,
) =>
  db
    .updateTable('read.agendaItem')
    .set(changed)
    .where('organisationId', '=', organisationId)
    .where('meetingId', '=', meetingId)
    .where('itemId', '=', itemId);

/** The row of a meeting. */
export const change = (
  db: Db,
  { organisationId, meetingId }: MeetingKey,
  changed: UpdateObject<Tables, 'read.meeting', 'read.meeting'>,
) =>
  db
    .updateTable('read.meeting')
    .set(changed)
    .where('organisationId', '=', organisationId)
    .where('meetingId', '=', meetingId);

/** The decisions under an item are found by its title too. */
export const titled = (title: string) => ({ title, searched: searchedOf(searchedIn(title)) });
