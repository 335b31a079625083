import { expect, test } from 'vitest';
import type { Recommendations } from './recommendations.contract.ts';
import { startMotions } from './testing/start-motions.ts';

test('delegates read the stance and the advice by a link, without an account, and nothing of a draft', async () => {
  const { app, as, begin, post, group, congressId, now, view } = await startMotions();
  const author = await as('member');
  await begin(author, 'Hemligt utkast', ['att hemligt']);
  const { motionId, path } = await begin(group, 'Gratis bussar', ['att bussarna blir fria'], {
    othersBy: 'Vänsterpartiet Nynäshamn',
  });
  const [clause] = (await view(motionId)).clauses;
  const { clauseId } = clause!;
  await post(`${path}/opinions`, {
    ...{ purpose: 'delegates', text: 'Rösta ja.' },
    clauses: [{ clauseId, answer: 'grant', wording: 'att bussarna blir fria för unga' }],
  });
  await post(`${path}/opinions`, { purpose: 'stance', text: 'Bra.' });

  const at = `/congresses/${congressId}/recommendations/link`;
  expect((await author.get(at)).statusCode).toBe(403);
  const { link } = (await group.get(at)).json<{ link: string }>();
  const token = link.split('#token=')[1]!;
  const open = (url: string, given: string) =>
    app.inject({ method: 'POST', url, payload: { token: given } });
  const found = await open('/api/recommendations', token);
  expect(found.statusCode, found.body).toBe(200);
  expect(found.json<Recommendations>()).toMatchObject({
    ...{ association: 'Föreningen', congress: 'Kongressen 2024' },
    motions: [
      {
        ...{ title: 'Gratis bussar', othersBy: 'Vänsterpartiet Nynäshamn' },
        advice: { text: 'Rösta ja.', clauses: [{ clauseId, answer: 'grant' }] },
        stance: { text: 'Bra.' },
      },
    ],
  });
  expect(found.body).not.toContain('Hemligt');
  const pdf = await open('/api/recommendations/recommendations.pdf', token);
  expect(pdf.statusCode).toBe(200);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');

  for (const wrong of [`${token}x`, `x${token}`, 'none'])
    expect((await open('/api/recommendations', wrong)).statusCode).toBe(404);
  now('2024-06-01T10:00:00Z');
  expect((await open('/api/recommendations', token)).statusCode).toBe(404);
});
