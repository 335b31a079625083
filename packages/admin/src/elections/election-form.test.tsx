import { MemoryRouter, Route } from '@solidjs/router';
import { render, screen, waitFor } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Membership, OrganisationProvider } from '../session/organisation.tsx';
import { problem, serve } from '../testing.ts';
import { Field } from '../ui/form.tsx';
import { textIn } from '../ui/form-data.ts';
import { ElectionForm } from './election-form.tsx';
import { RegisterStep } from './steps/register-step.tsx';
import { viewOf } from './testing.ts';

const membership = {
  ...{ organisationId: 'o', name: 'Huddinge', personId: 'me', operations: ['getMeeting'] },
} as unknown as Membership;

const inside = (component: () => ReturnType<typeof ElectionForm>) =>
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <OrganisationProvider membership={membership}>{component()}</OrganisationProvider>
        )}
      />
    </MemoryRouter>
  ));

const admit = () =>
  inside(() => (
    <ElectionForm
      electionId="e"
      verb="Lägg till"
      onSend={(command, form) =>
        command('/associations', { name: textIn(form, 'name'), organisationId: null })
      }
    >
      <Field name="name" label="Namn" />
    </ElectionForm>
  ));

const url = 'POST /api/organisations/o/elections/e/associations';
const field = () => screen.getByLabelText<HTMLInputElement>(/^Namn/);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Lägg till' }));

test('what a rule refuses is said in the form, with what was typed and its days in words', async () => {
  const facts = { nominateBy: '2026-11-01T17:00:00.000Z' };
  serve({ [url]: problem(422, 'pre-nominations-closed', undefined, facts) });
  admit();
  await userEvent.type(field(), 'Haninge');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Förhandsnomineringen stängde 1 november 2026 kl. 18.00.',
  );
  expect(field().value).toBe('Haninge');
});

test('a form that is done is empty, with the focus in it, and says nothing of what was refused before', async () => {
  serve({ [url]: problem(422, 'association-already-admitted', '#/name') });
  admit();
  await userEvent.type(field(), 'Haninge');
  await send();
  await screen.findByRole('alert');
  serve({ [url]: { electionId: 'e' } });
  await send();
  await waitFor(() => expect(field().value).toBe(''));
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(() => expect(field()).toHaveFocus());
});

test('an answer that is lost keeps its asking, though something was changed; the next one is another', async () => {
  admit();
  const keys: (string | null)[] = [];
  for (const answer of [new TypeError('network'), { electionId: 'e' }, { electionId: 'e' }]) {
    const requests = serve({ [url]: answer });
    await userEvent.type(field(), 'Haninge');
    await send();
    await waitFor(() => expect(requests).not.toHaveLength(0));
    await waitFor(() => expect(screen.getByRole('button')).toBeEnabled());
    keys.push(requests[0]!.headers.get('idempotency-key'));
  }
  expect(keys[0]).toBe(keys[1]);
  expect(keys[1]).not.toBe(keys[2]);
});

test('the register of the meeting is taken with names, so that doubles show before it is frozen', async () => {
  const people = [{ personId: 'anna', name: 'Anna Ek' }];
  const meeting = { meetingId: 'm', title: 'Medlemsmöte', register: ['anna'], people };
  const requests = serve({
    'GET /api/organisations/o/meetings/m': meeting,
    'POST /api/organisations/o/elections/e/voters': { electionId: 'e' },
  });
  inside(() => <RegisterStep view={viewOf({ electionId: 'e', meetingId: 'm' })} />);
  const take = await screen.findByRole('button', { name: 'Ta mötets röstlängd (1 person)' });
  await userEvent.click(take);
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[1]!.body).toEqual({
    associationId: null,
    voters: [{ personId: 'anna', name: 'Anna Ek' }],
    unnamed: 0,
  });
});
