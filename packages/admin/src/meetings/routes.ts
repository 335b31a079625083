import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { language } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { lazyPage, pagesThatSay } from '../ui/lazy-page.ts';
import { listStandardAgendas } from './agendas/data.ts';
import { getElectorate, getMeeting, getMinutes, getNamesFound, listMeetings } from './data.ts';
import { getMatter } from './matter-data.ts';
import { getOutbox } from './outbox/data.ts';
import { getMeetingScreen } from './screen/data.ts';

const meeting: RouteDefinition['preload'] = ({ params }) =>
  void getMeeting(params.organisationId!, params.meetingId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

const agendaItemPage = page(() => import('./agenda-item-page.tsx'), 'AgendaItemPage');

/** Meetings, from the first draft to signed minutes. Every page fetches its code when it is first needed. */
export const meetingRoutes: readonly PageRoute[] = [
  {
    path: '/matters/:matterId',
    info: { needs: 'getMatter' },
    component: page(() => import('./matter-page.tsx'), 'MatterPage'),
    preload: ({ params }) => void getMatter(params.organisationId!, params.matterId!),
  },
  {
    path: '/meetings',
    info: { needs: 'listMeetings' },
    component: page(() => import('./meeting-list-page.tsx'), 'MeetingListPage'),
    preload: ({ params }) => void listMeetings(params.organisationId!),
  },
  {
    path: '/papers',
    info: { needs: 'listPapers' },
    component: page(() => import('./papers/papers-page.tsx'), 'PapersPage'),
  },
  {
    path: '/meetings/new',
    info: { needs: 'draftMeeting' },
    component: page(() => import('./new-meeting-page.tsx'), 'NewMeetingPage'),
  },
  {
    path: '/meetings/agendas',
    info: { needs: 'listStandardAgendas' },
    component: page(() => import('./agendas/standard-agendas-page.tsx'), 'StandardAgendasPage'),
    preload: ({ params }) => void listStandardAgendas(params.organisationId!),
  },
  {
    path: '/meetings/agendas/edit',
    info: { needs: 'keepStandardAgenda' },
    component: page(
      () => import('./agendas/edit-standard-agenda-page.tsx'),
      'EditStandardAgendaPage',
    ),
    preload: ({ params }) => void listStandardAgendas(params.organisationId!),
  },
  {
    path: '/meetings/:meetingId',
    info: { needs: 'getMeeting' },
    component: page(() => import('./meeting-page.tsx'), 'MeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/desk',
    info: { needs: 'openMeeting', alone: true },
    component: lazyPage(() => import('./desk/desk-page.tsx'), 'DeskPage'),
    preload: (args) => {
      meeting(args);
      void getElectorate(args.params.organisationId!, args.params.meetingId!);
      void listBodies(args.params.organisationId!);
    },
  },
  {
    path: '/meetings/:meetingId/screen',
    info: { needs: 'getMeetingScreen', alone: true },
    component: page(() => import('./screen/screen-page.tsx'), 'ScreenPage'),
    preload: ({ params }) => void getMeetingScreen(params.organisationId!, params.meetingId!),
  },
  {
    path: '/meetings/:meetingId/notice-text',
    info: { needs: 'writeNoticeText' },
    component: page(() => import('./notice-text-page.tsx'), 'NoticeTextPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/edit',
    info: { needs: 'changeMeetingDetails' },
    component: page(() => import('./edit-meeting-page.tsx'), 'EditMeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/cancel',
    info: { needs: 'cancelMeeting' },
    component: page(() => import('./cancel-meeting-page.tsx'), 'CancelMeetingPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda',
    info: { needs: 'addAgendaItem' },
    component: page(() => import('./agenda-page.tsx'), 'AgendaPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda/new',
    info: { needs: 'addAgendaItem' },
    component: agendaItemPage,
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda/:itemId',
    info: { needs: 'changeAgendaItem' },
    component: agendaItemPage,
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/agenda/:itemId/propose',
    info: { needs: 'submitProposal' },
    component: page(() => import('./propose-page.tsx'), 'ProposePage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/notice',
    info: { needs: 'getMeeting' },
    component: page(() => import('./notice-page.tsx'), 'NoticePage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/outbox',
    info: { needs: 'getOutbox' },
    component: page(() => import('./outbox/outbox-page.tsx'), 'OutboxPage'),
    preload: (args) => {
      meeting(args);
      void getOutbox(args.params.organisationId!, args.params.meetingId!);
    },
  },
  {
    path: '/meetings/:meetingId/minutes',
    info: { needs: 'getMinutes' },
    component: page(() => import('./minutes-page.tsx'), 'MinutesPage'),
    preload: (args) => {
      meeting(args);
      void getMinutes(args.params.organisationId!, args.params.meetingId!, language());
    },
  },
  {
    path: '/meetings/:meetingId/minutes/sign',
    info: { needs: 'signMinutes' },
    component: page(() => import('./signing-page.tsx'), 'SigningPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/mail-link/:personId',
    info: { needs: 'mailSigningLink' },
    component: page(() => import('./papers/mail-link-page.tsx'), 'MailLinkPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/correct',
    info: { needs: 'correctRecord' },
    component: page(() => import('./correct-page.tsx'), 'CorrectPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/supplement',
    info: { needs: 'sendSupplement' },
    component: page(() => import('./correct-page.tsx'), 'SupplementPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/paragraph',
    info: { needs: 'sendParagraph' },
    component: page(() => import('./parts/paragraph-page.tsx'), 'ParagraphPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/dissent',
    info: { needs: 'enterStatement' },
    component: page(() => import('./dissent-page.tsx'), 'DissentPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/drafts',
    info: { needs: 'listMinutesDrafts' },
    component: page(() => import('./drafts-page.tsx'), 'DraftsPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/take-back',
    info: { needs: 'takeBackMinutes' },
    component: page(() => import('./minutes-reason-page.tsx'), 'TakeBackPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/release/:personId',
    info: { needs: 'releaseSigner' },
    component: page(() => import('./minutes-reason-page.tsx'), 'ReleasePage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/attest/:personId',
    info: { needs: 'attestSignature' },
    component: page(() => import('./attest-page.tsx'), 'AttestPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/paper',
    info: { needs: 'tellSignedOnPaper' },
    component: page(() => import('./papers/signed-on-paper-page.tsx'), 'SignedOnPaperPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/files',
    info: { needs: 'getFile' },
    component: page(() => import('./papers/files-page.tsx'), 'FilesPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/minutes/names',
    info: { needs: 'withholdNames' },
    component: page(() => import('./papers/names-page.tsx'), 'NamesPage'),
    preload: ({ params }) => void getNamesFound(params.organisationId!, params.meetingId!),
  },
  {
    path: '/meetings/:meetingId/minutes/object',
    info: { needs: 'objectToMinutes' },
    component: page(() => import('./objection-page.tsx'), 'ObjectionPage'),
    preload: meeting,
  },
  {
    path: '/meetings/:meetingId/trail',
    info: { needs: 'listMeetingEvents' },
    component: page(() => import('./trail-page.tsx'), 'MeetingTrailPage'),
    preload: meeting,
  },
];

/** Where an officer from elsewhere signs by a link, without a sign-in. */
export const signRoutes: RouteDefinition[] = [
  { path: '/sign', component: lazyPage(() => import('./sign-page.tsx'), 'SignPage') },
  {
    path: '/verify/:organisationId',
    matchFilters: { organisationId: /^[0-9a-f-]{36}$/ },
    component: page(() => import('./verify-page.tsx'), 'VerifyPage'),
  },
];
