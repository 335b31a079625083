import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';
import { firstUserLink } from './first-user.ts';

const tokenIn = (link: string | undefined) => link?.split('#token=')[1];

test('the first user founds an association, is in at once and is its board; there is one first user', async () => {
  const { app, deps } = await startApp();
  const links = [await firstUserLink(deps), await firstUserLink(deps)];
  const founding = links.map((link, i) =>
    app.inject({
      method: 'POST',
      url: '/api/first-user',
      payload: {
        token: tokenIn(link),
        association: 'Bygdegården',
        name: 'Siv',
        email: `siv${i}@example.org`,
        password: 'en mening som räcker',
      },
    }),
  );
  const answers = await Promise.all(founding);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400]);
  const founded = answers.find(({ statusCode }) => statusCode === 201)!;
  const { name, value } = founded.cookies[0]!;
  const headers = { cookie: `${name}=${encodeURIComponent(value)}` };
  expect((await app.inject({ url: '/api/session', headers })).json()).toMatchObject({
    user: { name: 'Siv' },
    organisations: [{ ...founded.json(), name: 'Bygdegården', roles: ['board', 'secretary'] }],
  });
  const within = `/api/organisations/${founded.json().organisationId}`;
  const { ruleSets } = (await app.inject({ url: `${within}/rule-sets`, headers })).json();
  expect(ruleSets).toHaveLength(1);
  const { bodies } = (await app.inject({ url: `${within}/bodies`, headers })).json();
  expect(bodies.map(({ name }: { name: string }) => name)).toEqual([
    ...['Årsmötet', 'Medlemsmötet', 'Styrelsen'],
  ]);
  expect(await firstUserLink(deps)).toBeUndefined();
});

test('what the first user leaves out is named', async () => {
  const { app } = await startApp();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/first-user',
    payload: { password: 'kort', association: ' ' },
  });
  expect(answer.json()).toMatchObject({
    status: 400,
    errors: expect.arrayContaining([
      expect.objectContaining({ pointer: '#/token', code: 'required' }),
      expect.objectContaining({ pointer: '#/association', code: 'required' }),
      expect.objectContaining({ pointer: '#/password', code: 'too-small', facts: { minimum: 12 } }),
    ]),
  });
});
