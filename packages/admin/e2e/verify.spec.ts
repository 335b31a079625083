import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

test('anybody with a PDF hears whether it is signed minutes of the association, and sends it nowhere', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { get } = askFor(page, home);
  const { meetings } = await get<{ meetings: { meetingId: string }[] }>('/meetings?phase=verified');
  const { origin, pathname } = new URL(home);
  const meeting = `${origin}/api/organisations${pathname}/meetings/${meetings[0]!.meetingId}`;
  const buffer = await (await page.request.get(`${meeting}/minutes.pdf`)).body();
  const changed = Buffer.concat([buffer, Buffer.from('\n')]);

  await page.context().clearCookies();
  const sent: number[] = [];
  page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
  await page.goto(`${origin}/verify${pathname}`);
  const file = page.getByLabel('Protokollet som PDF');
  const mimeType = 'application/pdf';
  await file.setInputFiles({ name: 'protokoll.pdf', mimeType, buffer });
  await expect(page.getByText('protokoll.pdf är ett justerat protokoll')).toBeVisible();
  await isUsable(page);
  await shot('verify');
  await file.setInputFiles({ name: 'andrat.pdf', mimeType, buffer: changed });
  await expect(page.getByText('andrat.pdf är inget justerat protokoll')).toBeVisible();
  expect(Math.max(...sent)).toBeLessThan(200);
});
