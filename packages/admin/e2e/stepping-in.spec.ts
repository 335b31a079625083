import { sitDown } from '../../api/src/meetings/stories/desk.ts';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';
import { askFor, askOver } from './prepared-meeting.ts';

test('at the board a substitute is there, steps in for who is away, and the minutes say for whom', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { bodies } = await askFor(page, home).get<{ bodies: { bodyId: string; kind: string }[] }>(
    '/bodies',
  );
  const desk = await sitDown(askOver(page, home), {
    ...{ bodyId: bodies.find(({ kind }) => kind === 'board')!.bodyId, kind: 'boardMeeting' },
    ...{ date: dayFromNow(0), clock: '00:01', timeZone: 'Europe/Stockholm', title: 'Styrelsemöte' },
    place: 'Lokalen',
  });
  const item = await desk.formal('register');
  await desk.call(dayFromNow(-10), '12:00');
  await desk.open('00:01');
  await desk.takeUp(item, '00:01');
  await page.goto(`${home}/meetings/${desk.meetingId}/desk`);
  await page.getByRole('button', { name: 'Pricka av alla röstberättigade' }).click();
  const stands = page.getByRole('group', { name: 'Ersättare' }).getByLabel('Tomas Falkenmark');
  await expect(stands.getByRole('option')).toHaveText([
    ...['Inte här', 'Närvarande, utan rösträtt', 'Tjänstgör, oklart för vem'],
  ]);
  // Whoever is not ticked is away, and may be stood in for.
  await page.getByLabel('Pricka av', { exact: true }).fill('nyq');
  await page.keyboard.press('Enter');
  await stands.selectOption({ label: 'I stället för Frida Nyqvist' });
  await isUsable(page);
  await shot('stepping-in');
  await page.getByRole('button', { name: /^Fastställ röstlängden/ }).click();
  await expect(page.getByText(/^Fastställd\. \d+ personer får rösta\.$/)).toBeVisible();
  await page.goto(`${home}/meetings/${desk.meetingId}/minutes`);
  await expect(
    page.getByText(/^Tomas Falkenmark tjänstgör i stället för Frida Nyqvist kl\./),
  ).toBeVisible();
});
