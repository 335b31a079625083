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
  const choose = async (name: string) => {
    const chooser = page.waitForEvent('filechooser');
    await file.click();
    // The same file is no change unless none is chosen.
    await expect(file).toHaveValue('');
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  // What went wrong is tried again with the same file.
  await page.route('**/api/verifications/*', (route) => route.abort(), { times: 1 });
  await choose('igen.pdf');
  await expect(page.getByRole('alert')).toBeVisible();
  await choose('igen.pdf');
  await expect(page.getByText('igen.pdf är ett justerat protokoll')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();

  // Two at once, dropped beside the field.
  await page.evaluate(
    ([genuine, other]) => {
      const dataTransfer = new DataTransfer();
      const add = (bytes: number[], name: string) =>
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      add(genuine!, 'släppt.pdf');
      add(other!, 'annat.pdf');
      const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('h1')!.dispatchEvent(dropped);
    },
    [[...buffer], [...changed]],
  );
  await expect(page.getByText('släppt.pdf är ett justerat protokoll')).toBeVisible();
  await expect(page.getByText('annat.pdf är inget justerat protokoll')).toBeVisible();
  await shot('verify-several');
  expect(Math.max(...sent)).toBeLessThan(200);

  await page.goto(`${origin}/verify/nonsense`);
  await expect(page.getByRole('heading', { name: 'Här finns ingen sida' })).toBeVisible();
});
