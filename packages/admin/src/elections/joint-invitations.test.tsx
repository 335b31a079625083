import type { JointElectionView } from '@klubba/api/contract';
import { createMemoryHistory, MemoryRouter, query, Route } from '@solidjs/router';
import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { type Membership, OrganisationProvider } from '../session/organisation.tsx';
import { serve } from '../testing.ts';
import { ElectionListPage } from './election-list-page.tsx';
import { JointElectionPage } from './joint-election-page.tsx';

const membership = {
  ...{ organisationId: 'o', name: 'Haninge', personId: 'me' },
  operations: ['listElections', 'listJointInvitations', 'getJointElection'],
} as unknown as Membership;

const joint = (other: Partial<JointElectionView> = {}): JointElectionView => ({
  ...{ hostId: 'h', host: 'Huddinge', electionId: 'e', associationId: 'a', as: 'Haninge' },
  ...{ phase: 'called', released: false, title: 'Kongressombud', seats: 5, substitutes: 5 },
  ...{ own: null, electorate: '', eligibility: '', nominateBy: null, complaintsUntil: null },
  meeting: { title: 'Ombudsval', place: 'Folkets hus' },
  ...{
    day: '2026-11-28',
    callHash: '',
    answer: null,
    sent: null,
    destroyedOn: null,
    list: null,
    doubles: [],
  },
  voters: ['Gun Holm', 'Hans Holm'].map((name) => ({ personId: name, name })),
  ...other,
});

const open = (path: string, view: JointElectionView) => {
  const requests = serve({
    'GET /api/organisations/o/elections': { elections: [] },
    'GET /api/organisations/o/joint-elections/invitations': { invitations: [view] },
    'GET /api/organisations/o/joint-elections/h/e': view,
    'POST /api/organisations/o/joint-elections/h/e/answer': { electionId: 'e', version: 1 },
    'POST /api/organisations/o/joint-elections/h/e/list': { electionId: 'e', version: 2 },
  });
  const history = createMemoryHistory();
  history.set({ value: path });
  render(() => (
    <MemoryRouter
      history={history}
      root={(props) => (
        <OrganisationProvider membership={membership}>{props.children}</OrganisationProvider>
      )}
    >
      <Route path="/" component={ElectionListPage} />
      <Route path="/:hostId/:electionId" component={JointElectionPage} />
    </MemoryRouter>
  ));
  return requests;
};

beforeEach(() => query.clear());

test('an association sees that it is asked, and by whom', async () => {
  open('/', joint());
  const row = await screen.findByRole('link', { name: /Kongressombud/ });
  expect(row).toHaveTextContent('Huddinge är värd för valet');
  expect(row).toHaveTextContent('inte besvarad');
  expect(row).toHaveAttribute('href', '/o/elections/joint/h/e');
});

test('it answers to the call that it reads, and is told when that has changed', async () => {
  const requests = open('/h/e', joint({ callHash: 'hash' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Vi deltar' }));
  await waitFor(() =>
    expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ takesPart: true, callHash: 'hash' },
    }),
  );
  document.body.innerHTML = '';
  query.clear();
  const at = '2026-11-01T18:00:00.000Z';
  open('/h/e', joint({ answer: { takesPart: true, at, current: false } }));
  expect(await screen.findByText(/Värden har ändrat utlysningen/)).toBeInTheDocument();
});

test('it sends those who came of its members, or only how many they are', async () => {
  const at = '2026-11-01T18:00:00.000Z';
  const requests = open('/h/e', joint({ answer: { takesPart: true, at, current: true } }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Gun Holm' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'number' } });
  fireEvent.click(screen.getByRole('button', { name: 'Skicka listan' }));
  await waitFor(() =>
    expect(requests.find(({ path }) => path.endsWith('/list'))?.body).toEqual({
      ...{ as: 'number', personIds: ['Hans Holm'] },
    }),
  );
  expect(screen.queryByRole('button', { name: 'Vi deltar' })).toBeNull();
});

test('it says of whom it shares with another list what is so, and sees what the other says', async () => {
  const double = { name: 'Gun Holm', associationId: 'a', otherId: null, other: 'Huddinge' };
  const theirs = { same: true, associationId: 'a' };
  const requests = open(
    '/h/e',
    joint({ doubles: [{ ...double, same: null, mine: null, theirs }] }),
  );
  expect(await screen.findByText(/Huddinge: samma person, röstar med Haninge/)).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Gun Holm röstar med Haninge' }));
  await waitFor(() =>
    expect(requests.find(({ path }) => path.endsWith('/doubles'))?.body).toEqual({
      ...{ name: 'Gun Holm', same: true, associationId: 'a', otherId: null },
    }),
  );
});
