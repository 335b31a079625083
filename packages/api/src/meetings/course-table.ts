import type { Fact } from '@klubba/domain';
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { changeItem, type MeetingKey } from './change-item.ts';

/** What an item begins with: unless it goes on with one, a matter of its own. */
export const itemAdded = ({ itemId, parentId }: Fact<'AgendaItemAdded'>) => ({
  ...{ parentId, status: 'scheduled', matterId: itemId, fromItemId: null },
  ...{ toBodyId: null, dueOn: null, instruction: null, recommendation: false },
});

type CourseFact = Fact<
  | 'AgendaItemRemoved'
  | 'AgendaItemBroughtBack'
  | 'ItemRestored'
  | 'AgendaItemMoved'
  | 'ItemClosed'
  | 'ItemPassedOver'
  | 'ItemMadeRecommendation'
  | 'ItemOfMatter'
  | 'ReadingCarried'
>;

/** The thread of matters over meetings, and which of their decisions are in force. */
export const projectCourse = (db: Db, meeting: MeetingKey, event: CourseFact) => {
  switch (event.type) {
    case 'AgendaItemMoved':
      return changeItem(db, meeting, event.itemId, { parentId: event.parentId });
    case 'AgendaItemRemoved':
      return withItsOwn(db, meeting, event.itemId, 'removed');
    case 'AgendaItemBroughtBack':
      return withItsOwn(db, meeting, event.itemId, 'scheduled');
    case 'ItemRestored':
      return changeItem(db, meeting, event.itemId, { status: 'scheduled' });
    case 'ItemClosed':
      return changeItem(db, meeting, event.itemId, { status: 'closed' });
    case 'ItemPassedOver': {
      const { outcome: status, bodyId: toBodyId, dueOn, instruction } = event;
      return changeItem(db, meeting, event.itemId, { status, toBodyId, dueOn, instruction });
    }
    case 'ItemMadeRecommendation':
      return changeItem(db, meeting, event.itemId, { recommendation: true });
    case 'ItemOfMatter': {
      const { matterId, from } = event;
      return changeItem(db, meeting, event.itemId, { matterId, fromItemId: from?.itemId ?? null });
    }
    case 'ReadingCarried':
      return read(db, meeting, event);
  }
};

/** On no agenda any more, or on it again, with all beneath it. */
const withItsOwn = (
  db: Db,
  { organisationId, meetingId }: MeetingKey,
  itemId: string,
  status: 'removed' | 'scheduled',
) =>
  db
    .updateTable('read.agendaItem')
    .set({ status })
    .where('organisationId', '=', organisationId)
    .where('meetingId', '=', meetingId)
    .where(
      sql<boolean>`item_id in (
        with recursive gone as (
          select ${itemId}::uuid as item_id
          union
          select i.item_id from read.agenda_item i join gone on i.parent_id = gone.item_id
          where i.organisation_id = ${organisationId} and i.meeting_id = ${meetingId}
        ) select item_id from gone)`,
    );

/** The first reading waits for the second, which has its day and confirms the first. */
const read = (
  db: Db,
  { organisationId }: MeetingKey,
  { decisionId, reading, firstDecisionId, inForceOn }: Fact<'ReadingCarried'>,
) =>
  db
    .updateTable('read.decision')
    .set(
      reading === 'first'
        ? { standing: 'firstReading' }
        : {
            standing: sql`case when decision_id = ${decisionId} then 'inForce' else 'confirmed' end`,
            inForceOn: sql`case when decision_id = ${decisionId} then ${inForceOn}::date end`,
            confirmedBy: sql`case when decision_id = ${decisionId} then null else ${decisionId}::uuid end`,
          },
    )
    .where('organisationId', '=', organisationId)
    .where(
      'decisionId',
      '=',
      sql<string>`any(${[decisionId, ...(firstDecisionId ? [firstDecisionId] : [])]}::uuid[])`,
    );
