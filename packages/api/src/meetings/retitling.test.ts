import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

test('a decision is found by the new title of its item, its own words and its number, and no more by the old title', async () => {
  const { clause, carry, send, secretary, items } = await startMeeting();
  const item = { kind: 'matter', matter: 'general', background: '' };
  await send(`/agenda-items/${items.matter}`, { ...item, title: 'Krokodiler i parken' });
  await carry(await clause('att mata djuren i parken'));
  const found = async (q: string) =>
    (await secretary.get(`/decisions?q=${encodeURIComponent(q)}`)).json().decisions.length;
  expect(await found('krokodil')).toBe(1);
  await send(`/agenda-items/${items.matter}`, { ...item, title: 'Elefanter' });
  expect(await found('krokodil')).toBe(0);
  for (const q of ['elefant', 'parken', 'djur', '2024:1', '§ 2']) expect(await found(q), q).toBe(1);
});
