import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';

const start = async () => {
  const started = await startApp({ now: () => new Date('2026-05-10T12:00:00Z') });
  const secretary = await started.as('secretary');
  const names = async () =>
    (await secretary.get('/people')).json().people.map(({ name }: { name: string }) => name);
  return { ...started, secretary, names };
};
const person = (name: string, more: object = {}) => ({ name, email: null, phone: null, ...more });

test('many people are registered in one call, with their memberships, and once however often it is sent', async () => {
  const { secretary, names } = await start();
  const before = (await names()).length;
  const asked = {
    people: [
      person('Åsa Ek', { email: 'asa@example.org', memberSince: '2026-01-01' }),
      person('Bo Ek', { email: 'asa@example.org', sharesEmail: true }),
      person('Cia Ek'),
    ],
  };
  const key = { 'idempotency-key': randomUUID() };
  const made = await secretary.post('/people/batches', asked, key);
  expect(made.statusCode, made.body).toBe(201);
  const { personIds } = made.json();
  expect((await secretary.post('/people/batches', asked, key)).json()).toEqual({ personIds });
  expect((await names()).length).toBe(before + 3);
  expect((await secretary.get(`/people/${personIds[0]}`)).json()).toMatchObject({
    ...{ name: 'Åsa Ek', membership: { from: '2026-01-01', to: null } },
  });
});

test('of a batch all are registered or none, with what is wrong of each at its place', async () => {
  const { secretary, names } = await start();
  const before = await names();
  const taken = { email: 'asa@example.org' };
  const answer = await secretary.post('/people/batches', {
    people: [person('Åsa', taken), person('Bo'), person('Cia', taken), person('Dag', taken)],
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    code: 'email-of-another',
    errors: [
      { pointer: '#/people/2/email', code: 'email-of-another', facts: { name: 'Åsa' } },
      { pointer: '#/people/3/email', code: 'email-of-another' },
    ],
  });
  const malformed = await secretary.post('/people/batches', {
    people: [person('Åsa'), person('', { email: 'no address' })],
  });
  expect(malformed.statusCode).toBe(400);
  expect(malformed.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
    expect.arrayContaining(['#/people/1/name', '#/people/1/email']),
  );
  expect(await names()).toEqual(before);
});

test('fees are recorded in one call, all or none, with what is wrong of each at its place', async () => {
  const { secretary, as } = await start();
  const { personIds } = (
    await secretary.post('/people/batches', { people: [person('Åsa'), person('Bo')] })
  ).json();
  const [åsa, bo] = personIds;
  const fee = { year: 2026, on: '2026-05-01' };
  const refused = await secretary.post('/fees', {
    fees: [
      { personId: åsa, ...fee },
      { personId: bo, ...fee, on: '2026-06-01' },
      { personId: randomUUID(), ...fee },
      { personId: åsa, ...fee },
    ],
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.json().errors).toMatchObject([
    { pointer: '#/fees/1/on', code: 'not-yet-happened' },
    { pointer: '#/fees/2/personId', code: 'person-not-registered' },
    { pointer: expect.stringMatching(/^#\/fees\/3/), code: expect.any(String) },
  ]);
  const feesOf = async (personId: string) =>
    (await secretary.get(`/people/${personId}`)).json().fees;
  expect(await feesOf(åsa)).toEqual([]);
  const fees = [åsa, bo].map((personId) => ({ personId, ...fee }));
  const done = await secretary.post('/fees', { fees });
  expect(done.json(), done.body).toEqual({ recorded: 2 });
  expect(await feesOf(bo)).toEqual([fee]);
  const member = await as('member');
  for (const [path, body] of [
    ['/fees', { fees }],
    ['/people/batches', { people: [person('X')] }],
  ] as const)
    expect((await member.post(path, body)).statusCode, path).toBe(403);
});
