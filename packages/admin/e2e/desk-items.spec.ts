import { createHash } from 'node:crypto';
import type { MeetingList, MeetingView } from '@klubba/api/contract';
import { expect, test } from './klubba.ts';
import { organisationOf, sitDown } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

test('at the desk an item has its papers, a note gets a heading and a table, a task is set, and an item is renamed and put back', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { get, post } = askFor(page, home);
  const { meetings } = await get<MeetingList>('/meetings');
  const { meetingId } = meetings.find(({ phase }) => phase === 'convened')!;
  const { items } = await get<MeetingView>(`/meetings/${meetingId}`);
  const paper = Buffer.from('Så öppnas mötet.');
  const hash = createHash('sha256').update(paper).digest('hex');
  const { origin, pathname } = new URL(home);
  await page.request.put(`${origin}/api/organisations${pathname}/files/${hash}`, {
    headers: { origin, 'content-type': 'application/octet-stream' },
    data: paper,
  });
  await post(`/meetings/${meetingId}/files`, {
    ...{ hash, fileName: 'oppnande.txt', title: 'Så öppnas mötet', audience: 'members' },
    itemId: items[0]!.itemId,
  });
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  const desk = await sitDown(page);
  await desk.press('a');
  const papers = desk.item.getByRole('list', { name: 'Handlingar till punkten' });
  await expect(papers.getByRole('link', { name: /Så öppnas mötet$/ })).toBeVisible();

  await desk.press(',');
  await desk.item.getByLabel('Underrubrik').fill('Ekonomi');
  await desk.item.getByLabel('Tabell').fill(';2023\nIntäkter;12 000');
  await page.keyboard.press('Control+Enter');
  await expect(desk.item.getByRole('heading', { name: 'Ekonomi' })).toBeVisible();
  await expect(desk.item.getByRole('cell', { name: '12 000' })).toBeVisible();

  await desk.press('-');
  await desk.item.getByLabel('Vad som ska göras').fill('att boka en lokal');
  await page.keyboard.press('Control+Enter');
  await expect(desk.item.getByText('att boka en lokal')).toBeVisible();
  await desk.item.getByRole('button', { name: 'Ta bort uppgiften' }).click();
  await expect(desk.item.getByText('att boka en lokal')).toBeHidden();

  await desk.next('Val av mötesfunktionärer');
  await desk.item.getByRole('button', { name: 'Ändra punkten' }).click();
  await page.getByRole('dialog').getByLabel('Rubrik').fill('Val av funktionärer');
  await page.keyboard.press('Control+Enter');
  await expect(desk.item.getByRole('heading', { name: 'Val av funktionärer' })).toBeVisible();
  await desk.item.getByRole('button', { name: /togs upp för tidigt/ }).click();
  await expect(desk.item.getByRole('heading', { name: 'Val av funktionärer' })).toBeHidden();
  await expect(page.getByRole('button', { name: /Ta upp.*Val av funktionärer/ })).toBeVisible();
});
