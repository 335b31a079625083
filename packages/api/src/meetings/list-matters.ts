import { meetings, organisations } from '@klubba/domain';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import type { Context } from '../operations/context.ts';
import { query } from '../operations/query.ts';
import { isSeen, seenMeeting } from '../record/sight.ts';
import { MatterList, MatterQuery } from './matter.contract.ts';
import { waitingMatters } from './waiting-matters.ts';

const usual = 50;

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
    const { query: asked, cursor } = asking;
    const from = Number(cursor.open(asked.cursor)?.[0] ?? 0);
    const pageSize = asked.limit ?? usual;
    const found = asked.waitingFor
      ? (await waitingFor(asking, asked.waitingFor)).slice(from, from + pageSize + 1)
      : await earlierMatters(asking, asked.q, from, pageSize + 1);
    return {
      matters: found.slice(0, pageSize),
      next: found.length > pageSize ? cursor.seal([from + pageSize]) : null,
    };
  },
});

type Asking = Pick<Context<z.ZodObject>, 'organisationId' | 'actor' | 'at' | 'state'> & {
  readonly tx: Tx;
};

const waitingFor = async (asking: Asking, meetingId: string) => {
  const { tx, organisationId, state } = asking;
  const seen = await seenMeeting(asking, meetingId);
  if (!seen?.sight.record) return [];
  const { bodyId, startsOn } = (await state(meetings, meetingId)).state;
  const waiting = await waitingMatters(tx, organisationId, { bodyId, before: startsOn });
  return waiting.map(({ matterId, meetingId, itemId, title, ...one }) => ({
    ...{
      matterId,
      meetingId,
      itemId,
      title,
      status: one.firstReading ? 'firstReading' : one.status,
    },
    ...{ meetingTitle: one.meetingTitle, startsOn: one.startsOn, paragraph: one.paragraph },
  }));
};

const earlierMatters = async (
  asking: Asking,
  q: string | undefined,
  from: number,
  most: number,
) => {
  const { tx, organisationId, state } = asking;
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
    .$if(!!q, (some) => some.where('i.title', 'ilike', `%${likeless(q!)}%`))
    .where(isSeen(asking, organisation, 'decisions'))
    .orderBy('m.startsOn', 'desc')
    .orderBy('i.paragraph')
    .orderBy('i.itemId')
    .limit(most)
    .offset(from)
    .execute();
  return rows.map(({ matterId, ...row }) => ({ ...row, matterId: matterId ?? row.itemId }));
};

/** As it is typed: no sign stands for others. */
const likeless = (text: string) => text.replace(/[\\%_]/g, '\\$&');
