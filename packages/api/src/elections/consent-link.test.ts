import { expect, test } from 'vitest';
import { startElectionMeeting } from './testing/start-election.ts';

test('a nominee answers by a link without a sign-in, as long as the nominations are open', async () => {
  const { app, as, elect } = await startElectionMeeting(4);
  const story = await elect();
  const candidateId = await story.nominate({ name: 'Gun Holm' }, null);
  const path = `/elections/${story.electionId}/candidates/${candidateId}/consent-link`;
  const stranger = await as('member');
  expect((await stranger.get(path)).statusCode).toBe(403);
  const { link } = (await story.get(`/candidates/${candidateId}/consent-link`)).json();
  const token = String(link.split('#token=')[1]);
  const ask = (what: string, body: object) =>
    app.inject({
      ...{ method: 'POST', url: `/api/consents${what}`, payload: body },
      headers: { origin: 'http://localhost:3000' },
    });
  expect((await ask('/asked', { token })).json()).toMatchObject({
    ...{ title: 'Kongressombud', name: 'Gun Holm', consent: null, open: true },
  });
  const [payload] = token.split('.');
  for (const wrong of [`${token}x`, `${payload}.`, 'x', `x${token}`])
    expect((await ask('', { token: wrong, to: 'both' })).statusCode).toBe(404);
  expect((await ask('', { token, to: 'substitute' })).statusCode).toBe(200);
  expect((await story.view()).nominees).toMatchObject([{ candidateId, consent: 'substitute' }]);
  await story.close();
  expect((await ask('/asked', { token })).json()).toMatchObject({ open: false });
  expect((await ask('', { token, to: 'declined' })).json().code).toBe('nominations-closed');
});
