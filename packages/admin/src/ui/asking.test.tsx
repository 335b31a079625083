import { action, MemoryRouter, Route } from '@solidjs/router';
import { render, screen, waitFor } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { post, submit } from '../api.ts';
import { problem, serve } from '../testing.ts';
import { ActionForm } from './action-form.tsx';
import { askedIn } from './asking.tsx';
import { Field } from './form.tsx';
import { textIn } from './form-data.ts';

const pay = action(
  async (form: FormData) =>
    submit(post('/session/password', { email: textIn(form, 'email') }, askedIn(form))),
  'pay',
);

const open = () =>
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <ActionForm action={pay} verb="Spara">
            <Field name="email" label="E-post" value="anna@example.org" required />
          </ActionForm>
        )}
      />
    </MemoryRouter>
  ));

const send = () => userEvent.click(screen.getByRole('button', { name: 'Spara' }));

const key = (requests: ReturnType<typeof serve>) =>
  requests.map(({ headers }) => headers.get('idempotency-key'));

test('a form is one asking until it is done: lost, failed, refused and changed, it keeps its id', async () => {
  open();
  const asked: (string | null)[] = [];
  const answers = [
    new TypeError('network'),
    problem(503, 'unavailable'),
    new Response('<html></html>', { status: 502 }),
    problem(422, 'fee-already-paid', '#/email'),
  ];
  for (const answer of answers) {
    const requests = serve({ 'POST /api/session/password': answer });
    await send();
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
    await waitFor(() => expect(screen.getByRole('button')).toBeEnabled());
    asked.push(...key(requests));
  }
  const done = serve({});
  await send();
  await waitFor(() => expect(done).toHaveLength(1));
  asked.push(...key(done));
  expect(asked).toHaveLength(answers.length + 1);
  expect(new Set(asked).size).toBe(1);
});

test('a form that stays after it is done asks anew: the same words meant again are another command', async () => {
  open();
  const requests = serve({});
  await send();
  await waitFor(() => expect(requests).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole('button')).toBeEnabled());
  await send();
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(new Set(key(requests)).size).toBe(2);
});

test('a form whose answer cannot be read says so', async () => {
  open();
  serve({ 'POST /api/session/password': new Response('<html></html>', { status: 502 }) });
  await send();
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('Det är oklart om det hann sparas.'),
  );
});
