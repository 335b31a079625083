import { meetings, organisations } from '@klubba/domain';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { isSeen, seenMeeting } from '../record/sight.ts';
import { MatterList, MatterQuery } from './matter.contract.ts';
import { waitingMatters } from './waiting-matters.ts';

const most = 50;

export const listMatters = query({
  operationId: 'listMatters',
  summary:
    'Matters by the items of earlier meetings, the newest first; or those that wait to come back to a meeting',
  permission: everyone,
  url: '/matters',
  params: z.object({ organisationId: z.uuid() }),
  query: MatterQuery,
  answer: MatterList,
  read: async (asking) => {
    const { tx, organisationId, query: asked, state } = asking;
    if (asked.waitingFor) {
      const seen = await seenMeeting(asking, asked.waitingFor);
      if (!seen?.sight.record) return { matters: [] };
      const { bodyId, startsOn } = (await state(meetings, asked.waitingFor)).state;
      const waiting = await waitingMatters(tx, organisationId, { bodyId, before: startsOn });
      return {
        matters: waiting.map(({ matterId, meetingId, itemId, title, ...one }) => ({
          ...{
            matterId,
            meetingId,
            itemId,
            title,
            status: one.firstReading ? 'firstReading' : one.status,
          },
          ...{ meetingTitle: one.meetingTitle, startsOn: one.startsOn, paragraph: one.paragraph },
        })),
      };
    }
    const { state: organisation } = await state(organisations, organisationId);
    const rows = await tx
      .selectFrom('read.agendaItem as i')
      .innerJoin('read.meeting as m', (join) =>
        join
          .onRef('m.organisationId', '=', 'i.organisationId')
          .onRef('m.meetingId', '=', 'i.meetingId'),
      )
      .select(['i.matterId', 'i.meetingId', 'i.itemId', 'i.title', 'i.status', 'i.paragraph'])
      .select(['m.title as meetingTitle', 'm.startsOn'])
      .where('i.organisationId', '=', organisationId)
      .where('i.paragraph', 'is not', null)
      .where('i.status', '!=', 'removed')
      .$if(!!asked.q, (some) => some.where('i.title', 'ilike', `%${likeless(asked.q!)}%`))
      .where(isSeen(asking, organisation, 'decisions'))
      .orderBy('m.startsOn', 'desc')
      .orderBy('i.paragraph')
      .limit(most)
      .execute();
    return {
      matters: rows.map(({ matterId, ...row }) => ({ ...row, matterId: matterId ?? row.itemId })),
    };
  },
});

/** As it is typed: no sign stands for others. */
const likeless = (text: string) => text.replace(/[\\%_]/g, '\\$&');
