import { MemoryRouter, Route } from '@solidjs/router';
import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import '../../testing.ts';
import { type Membership, OrganisationProvider } from '../../session/organisation.tsx';
import { serve } from '../../testing.ts';
import { proposal, terms, viewOf } from '../testing.ts';
import { DecisionStep } from './decision-step.tsx';

const membership = {
  ...{ organisationId: 'o', name: 'Huddinge', personId: 'me', operations: [] },
} as unknown as Membership;

const show = (view: ReturnType<typeof viewOf>) =>
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <OrganisationProvider membership={membership}>
            <DecisionStep view={view} />
          </OrganisationProvider>
        )}
      />
    </MemoryRouter>
  ));

const placed = { meetingId: 'm', itemId: 'i', clauseId: 'c', at: '2024-01-12T18:00:00.000Z' };
const record = { decisionId: null, number: null, decidedOn: '2024-02-20', amended: false };

test('terms that the meeting amended are told before the decision is recorded', async () => {
  serve({});
  const asked = proposal({ status: 'placed', placed, stands: 'carried' });
  const amended = { ...record, amended: true };
  show(viewOf({ proposals: [{ ...asked, record: amended }] }));
  const link = await screen.findByRole('link', { name: 'Skriv de beslutade villkoren' });
  expect(link).toHaveAttribute('href', '/o/employments/e/decision');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a decision as proposed is recorded at once', async () => {
  serve({});
  const asked = proposal({ status: 'placed', placed, stands: 'carried', record });
  show(viewOf({ proposals: [asked] }));
  expect(await screen.findByRole('button', { name: 'Anteckna beslutet' })).toBeEnabled();
});

test('what was recorded and no longer stands is said, and the change beside the proposal', async () => {
  serve({});
  const decidedTerms = { ...terms, percentage: 15 };
  const gone = proposal({ status: 'approved', placed, stands: 'rejected', decidedTerms });
  show(viewOf({ proposals: [gone] }));
  expect(await screen.findByText(/beslutet gäller inte/)).toBeInTheDocument();
  expect(screen.getByText('Mötet ändrade villkoren')).toBeInTheDocument();
});
