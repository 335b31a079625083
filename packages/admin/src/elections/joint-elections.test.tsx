import { MemoryRouter, query, Route } from '@solidjs/router';
import { render, screen } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { type Membership, OrganisationProvider } from '../session/organisation.tsx';
import { serve } from '../testing.ts';
import { ElectionListPage } from './election-list-page.tsx';

const membership = {
  ...{ organisationId: 'o', name: 'Haninge', personId: 'me' },
  operations: ['listElections', 'listJointElections'],
} as unknown as Membership;

const joint = (own: readonly string[]) => ({
  ...{ electionId: 'e', host: 'Huddinge', title: 'Kongressombud', evidenceHash: '', leafHash: '' },
  declaredAt: '2026-11-03T19:00:00.000Z',
  own: own.map((name, at) => ({ candidateId: name, part: 'ordinary', place: at + 1, name })),
});

const open = (elections: readonly object[]) => {
  serve({
    'GET /api/organisations/o/elections': { elections: [] },
    'GET /api/organisations/o/joint-elections': { elections },
  });
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <OrganisationProvider membership={membership}>
            <ElectionListPage />
          </OrganisationProvider>
        )}
      />
    </MemoryRouter>
  ));
};

beforeEach(() => query.clear());

test('an association that took part elsewhere reads who of its own was elected', async () => {
  open([joint(['Ida Sund', 'Jan Sund'])]);
  expect(await screen.findByText(/Huddinge höll valet/)).toHaveTextContent(
    'Huddinge höll valet. Våra valda: Ida Sund och Jan Sund.',
  );
});

test('that none of its own was elected is said, and nothing where it took part nowhere', async () => {
  open([joint([])]);
  expect(await screen.findByText(/Ingen av våra valdes/)).toBeInTheDocument();
  query.clear();
  document.body.innerHTML = '';
  open([]);
  expect(await screen.findByText('Inget val är utlyst än.')).toBeInTheDocument();
  expect(screen.queryByText('Hos andra föreningar')).toBeNull();
});
