import { expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { PaperList } from './contract.ts';
import { keepBytes, tellFromPaper } from './testing/by-hand.ts';

test('the list of papers goes on, past those that are for others, and its file has the whole of it', {
  timeout: 90_000,
}, async () => {
  const hall = await startHall();
  const { memberMeetingId: bodyId } = hall.association;
  const { tell, item } = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', startsOn: '2026-02-14' },
  });
  await item('Lokalen');
  const { hash } = await keepBytes(hall, hall.secretary.cookie, Buffer.from('%PDF-1.7'));
  const attach = (title: string, audience: string) =>
    tell('/files', { hash, fileName: 'a.pdf', title, audience });
  // More than are looked at for one page, before all that is for the members.
  for (let i = 0; i < 201; i += 1) await attach(`A ${String(i).padStart(3, '0')}`, 'board');
  for (const title of ['B', 'C', 'D']) await attach(title, 'members');
  await tell('/calling', { on: '2026-01-20' });
  const member = await hall.as('member');
  const walk = async ({ get }: Pick<typeof member, 'get'>, limit: number) => {
    const pages: string[][] = [];
    for (let next: string | null = ''; next !== null; ) {
      const from = next && `&cursor=${encodeURIComponent(next)}`;
      const page: PaperList = (await get(`/papers?limit=${limit}${from}`)).json();
      pages.push(page.papers.map(({ title }) => title));
      next = page.next;
    }
    return pages;
  };
  expect(await walk(member, 2)).toEqual([[], ['B', 'C'], ['D']]);
  expect(await walk(member, 3)).toEqual([[], ['B', 'C', 'D']]);
  const all = (await walk(hall.secretary, 50)).flat();
  expect(all).toEqual([...new Set(all)].toSorted());
  expect(all).toHaveLength(204);
  const file = async ({ get }: Pick<typeof member, 'get'>) =>
    (await get('/papers/file')).body.trim().split('\r\n').slice(1);
  expect((await file(member)).map((row) => row.split(';').slice(0, 4))).toEqual(
    ['B', 'C', 'D'].map((title) => [title, 'a.pdf', '2026-02-14', 'Medlemsmöte']),
  );
  expect(await file(hall.secretary)).toHaveLength(204);
});
