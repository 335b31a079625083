import type { ReportTaskBody } from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, queryOf, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

/** Tasks and decisions that are to be carried out, or that are done; all of them, or those of one. */
export const listToDo = query(
  (organisationId: string, status: 'open' | 'done' = 'open', ownerId?: string | null) =>
    get(
      `/organisations/${organisationId}/to-do${queryOf({ status, ...(ownerId && { ownerId }) })}`,
    ),
  'to-do',
);

export const reportTask = action(
  async (organisationId: string, meetingId: string, taskId: string, form: FormData) => {
    const body: ReportTaskBody = {
      status: textIn(form, 'status') as ReportTaskBody['status'],
      note: textIn(form, 'note'),
      on: textIn(form, 'on'),
    };
    const url =
      `/organisations/${organisationId}/meetings/${meetingId}/tasks/${taskId}/progress` as const;
    const sent = post(url, body, askedIn(form));
    return (await submit(sent)) ?? redirect(`/${organisationId}/to-do/${meetingId}/${taskId}`);
  },
  'report-task',
);
