import type { Page } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { organisationOf, sitDown } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const toDesk = async (page: Page) => {
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  return sitDown(page);
};

/** The focus is on something of the page: not lost to the document. */
const hasFocus = async (page: Page, after: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), { message: after })
    .not.toBe('BODY');

/** Nothing sticks out sideways, and every control is large enough to hit (WCAG 2.2, 1.4.10 and 2.5.8). */
const fits = async (page: Page, where: string) => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${where}: sideways`).toBeLessThanOrEqual(0);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a:not(.unseen), button, select, input:not([type=hidden])',
      ),
    ]
      .filter((one) => {
        const target = one.matches('[type=checkbox]') ? (one.closest('label') ?? one) : one;
        const { width, height } = target.getBoundingClientRect();
        const isText = one.matches('p a, dd a') && one.closest('.links') === null;
        return width > 1 && !isText && (height < 23.5 || width < 23.5);
      })
      .map((one) => one.outerHTML.slice(0, 90)),
  );
  expect.soft(small, `${where}: too small`).toEqual([]);
};

/** A key that a hurried finger leaves too late: it repeats once what it asked for is done. */
const hold = async (page: Page, key: string, done: () => Promise<void>) => {
  await page.keyboard.down(key);
  await done();
  for (const _ of [1, 2, 3]) await page.keyboard.down(key);
  await page.keyboard.up(key);
  await done();
};

test('a whole meeting by the keyboard: the focus is never lost, and nothing sticks out at 200 % or 400 %', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const desk = await toDesk(page);
  const look = async (where: string) => {
    await hasFocus(page, where);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await fits(page, `${where} at ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await desk.press('a');
  await look('opened');
  await desk.next('Val av mötesfunktionärer');
  for (const name of ['Dagny', 'Jon', 'Siv', 'Mats']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await desk.press('Enter');
    await hasFocus(page, `${name} elected`);
  }
  await expect(desk.item.getByText('Alla funktionärer som krävs är valda.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ta upp 3/ })).toHaveAttribute(
    'data-kind',
    'main',
  );
  await look('officers');
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');
  await look('convened');
  await desk.next('Fastställande av röstlängd');
  await look('register');
  await desk.register(['Dagny', 'Siv', 'Mats', 'Jon', 'Aino', 'Ali', 'Anders']);
  await desk.next('Godkännande av dagordning');
  await look('agenda');
  await desk.press('a');
  await hasFocus(page, 'adopted');
  await desk.next('Rapport från kommungruppen');
  await desk.press('t');
  await page.keyboard.type('Gruppen rapporterade.');
  await desk.press('Control+Enter');
  await look('noted');
  await desk.next('Anställning av föreningsadministratör');
  await look('question');
  await hold(page, 'a', desk.settled);
  await expect(desk.item.getByText('med acklamation')).toHaveCount(1);
  await expect(page.locator('.clause[data-current="true"]')).toBeFocused();
  await desk.press('5');
  await desk.press('Space');
  await desk.press('2');
  await look('counting');
  await hold(page, 'Enter', desk.settled);
  await expect(page.locator('.next-item')).toBeFocused();
  await expect(desk.item.getByRole('heading', { level: 2 })).toHaveText(
    'Anställning av föreningsadministratör',
  );
  await look('decided');
  await desk.press('s');
  await desk.pick('Aino');
  await desk.press('Control+Enter');
  await hasFocus(page, 'reserved');
  await desk.next('Motion till kongressen om studiecirklar');
  await desk.press('r');
  await hasFocus(page, 'rejected');
  await desk.next('Sociala medier-gruppens uppdrag');
  await desk.press('a');
  await hasFocus(page, 'carried');
  await desk.next('Övriga frågor');
  await desk.next('Mötets avslutande');
  await look('closing');
  await desk.press('a');
  await expect(desk.item.getByText(/Mötet avslutades kl\./)).toBeVisible();
  await look('closed');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Till protokollet' })).toBeFocused();
});

test('a dialog gives the focus back to where it was', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  const desk = await toDesk(page);
  await desk.press('a');
  const next = page.locator('.next-item');
  for (const key of ['?', 'Control+k', 'k', 'f', 'y']) {
    await next.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(next, key).toBeFocused();
  }
});

test('what is typed at the desk outlives Escape, another item and a reload', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const desk = await toDesk(page);
  await desk.press('a');
  await desk.press('t');
  const note = page.getByLabel('Anteckning i protokollet');
  await page.keyboard.type('Ordföranden hälsade alla välkomna');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Fortsätt på anteckningen/ })).toBeFocused();
  await page.getByRole('button', { name: /Rapport från kommungruppen/ }).click();
  await page.reload();
  await expect(page.locator('.console')).toBeVisible();
  await desk.press('t');
  await expect(note).toHaveValue('Ordföranden hälsade alla välkomna');
  await desk.press('Control+Enter');
  await expect(page.locator('.note-text')).toHaveText('Ordföranden hälsade alla välkomna');
  await expect(page.getByRole('button', { name: /Ändra anteckningen/ })).toBeVisible();

  // Who proposes is missing: the form says so at its field, and sends nothing.
  await page.getByRole('button', { name: /Motion till kongressen/ }).click();
  await desk.press('p');
  await expect(page.getByLabel('Att-satser')).toBeFocused();
  await page.keyboard.type('att bifalla motionen med ett tillägg');
  await page.keyboard.press('Control+Enter');
  const by = page.getByLabel('Från', { exact: true });
  await expect(by).toBeFocused();
  await expect(by).toHaveAccessibleDescription('Skriv en del av namnet och välj i listan.');
  await page.keyboard.press('Escape');
  await desk.press('p');
  await expect(page.getByLabel('Att-satser')).toHaveValue('att bifalla motionen med ett tillägg');
});

test('a decision is said to those who do not see it', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  const desk = await toDesk(page);
  const said = page.locator('.console > [role="status"]');
  await desk.press('a');
  await expect(said).toHaveText('Mötet är öppnat.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});
