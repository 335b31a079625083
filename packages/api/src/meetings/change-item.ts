import { CompiledQuery, type UpdateObject } from 'kysely';
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

/** The item called otherwise, and the decisions under it, which are found by the new title and no more by the old one. */
export const retitle = (db: Db, meeting: MeetingKey, itemId: string, title: string) => [
  {
    compile: () => {
      const { text, lexemes } = searchedIn(title);
      const { organisationId, meetingId } = meeting;
      const given = [organisationId, meetingId, itemId, title, text, [...lexemes]];
      return CompiledQuery.raw(retitleText, given);
    },
  },
  changeItem(db, meeting, itemId, titled(title)),
];

const retitleText = `
update read.decision d set item_title = $4, searched = d.own_searched
  || to_tsvector('swedish', $5) || strip(to_tsvector('english', $5)) || array_to_tsvector($6::text[])
where d.organisation_id = $1 and d.meeting_id = $2 and d.item_id = $3`;

/** The decisions under an item are found by its title too. */
export const titled = (title: string) => ({ title, searched: searchedOf(searchedIn(title)) });
