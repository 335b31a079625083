import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getDecision, listDecidedFees, operationOf } from './data.ts';

const decision: RouteDefinition['preload'] = ({ params }) =>
  void getDecision(params.organisationId!, params.decisionId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

const archiveForms = () => import('./archive/archive-form-pages.tsx');

const followUpPage = page(() => import('./follow-up-page.tsx'), 'FollowUpPage');

/** The register of decisions, and what became of each. */
export const decisionRoutes: readonly PageRoute[] = [
  {
    path: '/decisions',
    info: { needs: 'listDecisions' },
    component: page(() => import('./decision-list-page.tsx'), 'DecisionListPage'),
  },
  {
    path: '/decisions/fees',
    info: { needs: 'listDecidedFees' },
    component: page(() => import('./fees-page.tsx'), 'FeesPage'),
    preload: ({ params }) => void listDecidedFees(params.organisationId!),
  },
  {
    path: '/decisions/archive',
    info: { needs: 'listArchiveEntries' },
    component: page(() => import('./archive/archive-list-page.tsx'), 'ArchiveListPage'),
  },
  {
    path: '/decisions/archive/new',
    info: { needs: 'recordArchiveEntry' },
    component: page(archiveForms, 'RecordArchiveEntryPage'),
  },
  {
    path: '/decisions/archive/import',
    info: { needs: 'importArchive' },
    component: page(() => import('./archive/import-page.tsx'), 'ImportArchivePage'),
  },
  {
    path: '/decisions/archive/:entryId',
    info: { needs: 'getArchiveEntry' },
    component: page(() => import('./archive/archive-entry-page.tsx'), 'ArchiveEntryPage'),
  },
  {
    path: '/decisions/archive/:entryId/correction',
    info: { needs: 'correctArchiveEntry' },
    component: page(archiveForms, 'CorrectArchiveEntryPage'),
  },
  {
    path: '/decisions/archive/:entryId/withdrawal',
    info: { needs: 'withdrawArchiveEntry' },
    component: page(archiveForms, 'WithdrawArchiveEntryPage'),
  },
  {
    path: '/decisions/:decisionId',
    info: { needs: 'getDecision' },
    component: page(() => import('./decision-page.tsx'), 'DecisionPage'),
    preload: decision,
  },
  ...Object.entries(operationOf).map(
    ([act, needs]): PageRoute => ({
      path: '/decisions/:decisionId/:act',
      matchFilters: { act: [act] },
      info: { needs },
      component: followUpPage,
      preload: decision,
    }),
  ),
];
