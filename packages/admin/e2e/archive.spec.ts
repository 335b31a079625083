import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('a binder goes in by hand and by file, and is found beside the register as what it is', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/decisions/archive`);
  await expect(page.locator('.archive-row')).toHaveCount(4);
  await page.getByRole('link', { name: 'Inför en post' }).click();
  const record = page.getByRole('button', { name: 'Inför en post' });
  // The page of the list has a choice of that name, too.
  await expect(record).toBeVisible();
  await page.getByLabel('Slag').selectOption('decision');
  // Whoever passes over a link has its area's words come in: what was chosen stays chosen.
  const words = page.waitForResponse(/\.js$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Motioner' }).hover();
  await (await words).finished();
  await expect(page.getByLabel('Slag')).toHaveValue('decision');
  await page.getByLabel(/^Dag/).fill('1969-02');
  await page.getByLabel('Organets namn').fill('Festkommittén');
  await page.getByLabel('Nummer eller §').fill('§ 7 b');
  await page.getByLabel('Rubrik').fill('Dragspel');
  await page.getByLabel(/^Text/).fill('att hyra ett dragspel till majfesten');
  await page.getByLabel('Källa').fill('Skokartong 1');
  await page.getByLabel(/^PDF/).setInputFiles({
    ...{ name: 'fest.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('Ingen PDF'),
  });
  await page.getByLabel('Vem det är för').selectOption('members');
  await record.click();
  await expect(page.getByRole('alert')).toContainText('Filen är ingen PDF');
  await page.getByLabel(/^PDF/).setInputFiles([]);
  await record.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beslut');
  await expect(page.getByText('februari 1969')).toBeVisible();
  await expect(page.getByText('Införd ur äldre arkiv').first()).toBeVisible();
  await shot('archive-entry');

  await page.getByRole('link', { name: 'Rätta' }).click();
  await page.getByLabel(/^Dag/).fill('1970');
  await page.getByLabel('Varför').fill('Stod fel på locket');
  await page.getByRole('button', { name: 'Rätta' }).click();
  await expect(page.getByText('Stod fel på locket')).toBeVisible();

  await page.goto(`${home}/decisions/archive/import`);
  const rows = [
    'Datum;Organ;§;Rubrik;Beslut',
    '1970;Festkommittén;§ 7 b;Dragspel;att hyra ett dragspel till majfesten',
    '1971-05-01;Styrelsen;§ 1;Fanan;att laga fanan',
    'våren 1972;Styrelsen;§ 2;Tåget;att gå i tåget',
  ];
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    ...{ name: 'karnevaler.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) },
  });
  await expect(page.getByRole('status')).toContainText('Fel: 3');
  await page.getByLabel('Källa').fill('Skokartong 1');
  await page.getByLabel('Källa').blur();
  await page.getByLabel('Slag').selectOption('decision');
  await page.getByLabel('Vem det är för').selectOption('members');
  await page.getByLabel('Organ som inte finns här').check();
  await expect(page.getByRole('status')).toContainText('Nya: 1. Finns redan: 1. Fel: 1.');
  await expect(page.getByText(/Rad 4:.*Skriv en dag, en månad eller ett år/)).toBeVisible();
  await shot('archive-import');
  await isUsable(page);
  await page.getByLabel('Hoppa över raderna som är fel').check();
  await page.getByRole('button', { name: 'Inför 1 post' }).click();
  await expect(page.locator('.archive-row')).toHaveCount(6);

  await page.goto(`${home}/decisions?q=dragspelet`);
  await expect(page.locator('.archive-row')).toHaveCount(1);
  await expect(page.locator('.archive-row')).toContainText('Införd ur äldre arkiv');
  await expect(page.locator('.decision-row')).toHaveCount(0);
  await shot('archive-in-register');
});
