import type { Fact, MeetingEvent, Task } from '@klubba/domain';
import type { UpdateObject } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.task': {
      organisationId: string;
      taskId: string;
      meetingId: string;
      itemId: string;
      text: string;
      ownerKind: 'person' | 'body' | null;
      ownerId: string | null;
      dueOn: string | null;
      setAt: Date | null;
      /** What it follows from: it stands where that has the outcome that it had. */
      decisionId: string | null;
      decisionOutcome: 'carried' | 'rejected' | null;
      status: Task['status'];
      /** Of the last report. */
      note: string;
    };
  }
}

type Changed = UpdateObject<Tables, 'read.task', 'read.task'>;

/** What was undertaken at meetings without a decision, and how far it has come. */
export const taskProjection: Projection<MeetingEvent> = {
  name: 'task',
  version: 2,
  kind: 'meeting',
  tables: ['read.task'],
  project: (db, { organisationId, id: meetingId, event }) => {
    switch (event.type) {
      case 'TaskSet': {
        const { taskId, itemId, at, follows } = event;
        const on = {
          decisionId: follows?.decisionId ?? null,
          decisionOutcome: follows?.outcome ?? null,
        };
        const row = { organisationId, taskId, meetingId, itemId, ...on, ...said(event) };
        const setAt = at === null ? null : new Date(at);
        return db.insertInto('read.task').values({ ...row, setAt, status: 'set', note: '' });
      }
      case 'TaskChanged':
        return change(db, organisationId, event.taskId, said(event));
      case 'TaskReported': {
        const { taskId, status, note } = event;
        return change(db, organisationId, taskId, { status, note });
      }
      case 'TaskDropped':
        return db
          .deleteFrom('read.task')
          .where('organisationId', '=', organisationId)
          .where('taskId', '=', event.taskId);
      default:
        return;
    }
  },
};

const said = ({ text, owner, dueOn }: Pick<Fact<'TaskSet'>, 'text' | 'owner' | 'dueOn'>) => ({
  ...{ text, dueOn, ownerKind: owner?.kind ?? null, ownerId: owner?.id ?? null },
});

const change = (db: Db, organisationId: string, taskId: string, changed: Changed) =>
  db
    .updateTable('read.task')
    .set(changed)
    .where('organisationId', '=', organisationId)
    .where('taskId', '=', taskId);
