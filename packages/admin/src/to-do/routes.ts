import type { PageRoute } from '../area.ts';
import { getMeeting } from '../meetings/data.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { listToDo } from './data.ts';

const page = pagesThatSay(() => import('./words/later-sv.ts'));

/** What is to be carried out: tasks and decisions in one list, and each task's own page. */
export const toDoRoutes: readonly PageRoute[] = [
  {
    path: '/to-do',
    info: { needs: 'listToDo' },
    component: page(() => import('./to-do-page.tsx'), 'ToDoPage'),
    preload: ({ params, location }) =>
      void listToDo(params.organisationId!, location.query.status === 'done' ? 'done' : 'open'),
  },
  {
    path: '/to-do/:meetingId/:taskId',
    info: { needs: 'listToDo' },
    component: page(() => import('./task-page.tsx'), 'TaskPage'),
    preload: ({ params }) => void getMeeting(params.organisationId!, params.meetingId!),
  },
  {
    path: '/to-do/:meetingId/:taskId/change',
    info: { needs: 'changeTask' },
    component: page(() => import('./change-task-page.tsx'), 'ChangeTaskPage'),
    preload: ({ params }) => void getMeeting(params.organisationId!, params.meetingId!),
  },
];
