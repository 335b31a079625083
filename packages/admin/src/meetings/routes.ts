import type { RouteDefinition } from '@solidjs/router';
import { language } from '../language/language.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getMeeting, getMinutes, listMeetings } from './data.ts';

const meeting: RouteDefinition['preload'] = ({ params }) =>
  void getMeeting(params.organisationId!, params.meetingId!);

/** Meetings, from the first draft to signed minutes. Every page fetches its code when it is first needed. */
export const meetingRoutes: RouteDefinition[] = [
  {
    path: '/meetings',
    component: lazyPage(() => import('./meeting-list-page.tsx'), 'MeetingListPage'),
    preload: ({ params }) => void listMeetings(params.organisationId!),
  },
  {
    path: '/meetings/new',
    component: lazyPage(() => import('./new-meeting-page.tsx'), 'NewMeetingPage'),
  },
  {
    path: '/meetings/:meetingId',
    component: lazyPage(() => import('./meeting-page.tsx'), 'MeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/desk',
    component: lazyPage(() => import('./desk/desk-page.tsx'), 'DeskPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/edit',
    component: lazyPage(() => import('./edit-meeting-page.tsx'), 'EditMeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/cancel',
    component: lazyPage(() => import('./cancel-meeting-page.tsx'), 'CancelMeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda',
    component: lazyPage(() => import('./agenda-page.tsx'), 'AgendaPage'),
    preload: meeting,
  },
  {
    path: ['/meetings/:meetingId/agenda/new', '/meetings/:meetingId/agenda/:itemId'],
    component: lazyPage(() => import('./agenda-item-page.tsx'), 'AgendaItemPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda/:itemId/propose',
    component: lazyPage(() => import('./propose-page.tsx'), 'ProposePage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/notice',
    component: lazyPage(() => import('./notice-page.tsx'), 'NoticePage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes',
    component: lazyPage(() => import('./minutes-page.tsx'), 'MinutesPage'),
    preload: (args) => {
      meeting(args);
      void getMinutes(args.params.organisationId!, args.params.meetingId!, language());
    },
  },
  {
    path: '/meetings/:meetingId/minutes/sign',
    component: lazyPage(() => import('./signing-page.tsx'), 'SigningPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/object',
    component: lazyPage(() => import('./objection-page.tsx'), 'ObjectionPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/trail',
    component: lazyPage(() => import('./trail-page.tsx'), 'MeetingTrailPage'),
    preload: meeting,
  },
];
