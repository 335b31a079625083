import { isInsider, organisations } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { taskStandsIn } from './task-stands.ts';
import { type ToDo, ToDoList, ToDoQuery } from './to-do.contract.ts';

const most = 300;

export const listToDo = query({
  operationId: 'listToDo',
  summary:
    'Tasks and decisions that are to be carried out: who has them, by when, and how far they have come',
  permission: everyone,
  url: '/to-do',
  params: z.object({ organisationId: z.uuid() }),
  query: ToDoQuery,
  answer: ToDoList,
  read: async (asking) => {
    const { tx, organisationId, state, at, actor, query: asked } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const seen = isSeen(asking, organisation, 'decisions');
    // Minutes that are not verified are for those who keep them.
    const isWritten = isInsider({ ...actor, sitsInBody: false })
      ? sql<boolean>`true`
      : sql<boolean>`m.phase = 'verified'`;
    const { status = 'open', ownerId = null } = asked;
    const { rows } = await sql<Row>`
      select w.*, coalesce(person.name, body.name) as "ownerName" from (
        select 'task' as kind, t.task_id as id, m.meeting_id as "meetingId", m.title as "meetingTitle",
          m.starts_on as "startsOn", i.title as "itemTitle", null::int as year, null::int as serial, t.text,
          t.owner_kind as "ownerKind", t.owner_id as "ownerId", t.due_on as "dueOn", t.status, t.note
        from read.task t
        join read.meeting m on m.organisation_id = t.organisation_id and m.meeting_id = t.meeting_id
        join read.agenda_item i on i.organisation_id = t.organisation_id and i.item_id = t.item_id
        where t.organisation_id = ${organisationId} and ${seen} and ${isWritten} and ${taskStandsIn}
        union all
        select 'decision', d.decision_id, m.meeting_id, m.title, m.starts_on, d.item_title, d.year, d.serial, d.text,
          f.owner_kind, f.owner_id, f.due_on,
          case when f.status in ('executed', 'followedUp') then 'done' else f.status end, ''
        from read.decision_follow_up f
        join read.decision d on d.organisation_id = f.organisation_id and d.decision_id = f.decision_id
        join read.meeting m on m.organisation_id = d.organisation_id and m.meeting_id = d.meeting_id
        where f.organisation_id = ${organisationId} and d.taken_back_at is null and d.outcome = 'carried' and ${seen}
      ) w
      left join read.person person on person.organisation_id = ${organisationId} and person.person_id = w."ownerId"
      left join read.body body on body.organisation_id = ${organisationId} and body.body_id = w."ownerId"
      where (w.status = 'done') = ${status === 'done'} and (${ownerId}::uuid is null or w."ownerId" = ${ownerId}::uuid)
      order by case when w.status = 'done' then w."startsOn" end desc, w."dueOn" nulls last, w."startsOn", w.year, w.serial, w.id
      limit ${most + 1}`.execute(tx);
    const toDo = rows.slice(0, most).map((row) => toDoOf(row, today));
    const people = await peopleNamedIn(
      tx,
      organisationId,
      toDo.map(({ text, note }) => [text, note]),
    );
    return { today, toDo, more: rows.length > most, people };
  },
});

type Row = Omit<ToDo, 'number' | 'owner' | 'overdue'> & {
  readonly year: number | null;
  readonly serial: number | null;
  readonly ownerKind: 'person' | 'body' | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
};

const toDoOf = (
  { year, serial, ownerKind, ownerId, ownerName, ...row }: Row,
  today: string,
): ToDo => ({
  ...row,
  number: year !== null && serial !== null ? { year, serial } : null,
  owner: ownerKind && ownerId ? { kind: ownerKind, id: ownerId, name: ownerName } : null,
  overdue: row.status !== 'done' && row.dueOn !== null && row.dueOn < today,
});
