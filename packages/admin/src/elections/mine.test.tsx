import { MemoryRouter, Route } from '@solidjs/router';
import { render, screen, waitFor } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Membership, OrganisationProvider } from '../session/organisation.tsx';
import { serve } from '../testing.ts';
import { Mine } from './mine.tsx';
import { viewOf } from './testing.ts';

const membership = {
  ...{ organisationId: 'o', name: 'Huddinge', personId: 'me', operations: [] },
} as unknown as Membership;

const open = (other: Parameters<typeof viewOf>[0]) =>
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <OrganisationProvider membership={membership}>
            <Mine view={viewOf(other)} />
          </OrganisationProvider>
        )}
      />
    </MemoryRouter>
  ));

const name = 'Nominera mig själv';

test('a member nominates themselves with one press', async () => {
  const requests = serve({});
  open({});
  await userEvent.click(screen.getByRole('button', { name }));
  await waitFor(() =>
    expect(requests.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/organisations/o/elections/election/nominations',
      body: { personId: 'me', name: null, by: { kind: 'person', personId: 'me' } },
    }),
  );
});

test('nobody nominates themselves after the day for it, or when the ballot is fixed', () => {
  open({ nominateBy: '2020-01-01T12:00:00.000Z' });
  open({ phase: 'voting' });
  expect(screen.queryByRole('button', { name })).toBeNull();
});
