import type { Fact } from '@klubba/domain';
import type { Db } from '../database/database.ts';
import { change, changeItem, type MeetingKey, titled } from './change-item.ts';

/** As it was before the last act; a decision keeps its number, and the first reading that it confirmed waits again. */
export const takeBack = (
  db: Db,
  meeting: MeetingKey,
  { phase, sitsOn, items, goneIds, decisionIds, at }: Fact<'ActUndone'>,
) => [
  change(db, meeting, { phase, sitsOn }),
  ...items.map(({ itemId, title, ...as }) =>
    changeItem(db, meeting, itemId, {
      ...{ ...titled(title), ...as },
      ...(as.matterId === itemId && { fromItemId: null }),
    }),
  ),
  ...goneIds.map((itemId) => changeItem(db, meeting, itemId, { status: 'removed' })),
  ...decisionIds.flatMap((decisionId) => [
    db
      .updateTable('read.decision')
      .set({ takenBackAt: new Date(at) })
      .where('organisationId', '=', meeting.organisationId)
      .where('decisionId', '=', decisionId),
    db
      .updateTable('read.decision')
      .set({ standing: 'firstReading', confirmedBy: null })
      .where('organisationId', '=', meeting.organisationId)
      .where('confirmedBy', '=', decisionId),
  ]),
];
