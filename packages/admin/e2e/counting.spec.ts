import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { expect, test } from './klubba.ts';

const fixture = (name: string) =>
  path.resolve(import.meta.dirname, '../../domain/src/counting/fixtures', name);

const open = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Rösträkning', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rösträkning' })).toBeVisible();
};

const choose = (page: Page, file: string | { name: string; text: string }) =>
  page
    .locator('input[type=file]')
    .last()
    .setInputFiles(
      typeof file === 'string'
        ? fixture(file)
        : { name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) },
    );

const elected = (page: Page) => page.locator('.elected').first().locator('.elected-name');

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs('medlem');
  await open(page);
});

test('a ward is counted in the browser, round by round, without asking any server', async ({
  page,
  shot,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, 'Govan-2007.blt');
  await expect(elected(page)).toHaveText([
    'Allison Hunter',
    'Shaukat Butt',
    'Stephen Dornan',
    'John Flanagan',
  ]);
  await expect(page.getByText('Kvot 1 913,00000')).toBeVisible();

  await page.getByRole('radio', { name: '9', exact: true }).press('ArrowLeft');
  await expect(page.getByText('Patricia McIntyre stryks och rösterna flyttas')).toBeVisible();
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await expect(page.getByText('Allison Hunter har 781,00000 över kvoten')).toBeVisible();
  await expect(page.locator('.bar-row', { hasText: 'Shaukat Butt' })).toContainText('1 412,45570');

  await page.getByRole('button', { name: 'Visa som tabell' }).first().click();
  const table = page.getByRole('table', { name: 'Röster per omgång' });
  await expect(table.getByRole('row', { name: /^Till ingen/ })).toContainText('2 065,43220');
  await expect(
    page.getByText('Avrundning nedåt har tagit sammanlagt 0,00940 röster.'),
  ).toBeVisible();
  await shot('counting-stv');
  // The icon is the browser's own wish, and may come late.
  expect(requests.filter((url) => !/^blob:|\/favicon\.svg$/.test(url))).toEqual([]);
});

test('a tie asks for its lot, and the count goes on with it', async ({ page, shot }) => {
  await choose(page, 'weak-surplus.blt');
  await expect(page.getByRole('heading', { name: 'Lottning behövs' })).toBeVisible();
  await expect(elected(page)).toHaveText(['A', 'B', 'C']);
  const goOn = page.getByRole('button', { name: 'Räkna vidare med lotten' }).first();
  await expect(goOn).toBeDisabled();
  await shot('counting-lot');
  await page.getByLabel('Dragen').selectOption('E');
  await goOn.click();
  await expect(elected(page)).toHaveText(['A', 'B', 'C', 'D']);
  await expect(page.getByText('Lotten avgör vem som stryks: E.')).toBeVisible();

  await page.getByRole('button', { name: 'Ta bort alla lotter' }).click();
  await page.getByText('Låt en beräknad lott avgöra').click();
  await page.getByLabel('Frö').fill('inte ett frö');
  await page.getByLabel('Rösträknarnas ord').fill('tre ord');
  await page.getByRole('button', { name: 'Räkna vidare med lotten' }).last().click();
  await expect(page.getByText('Fröet ska vara 64 tecken, 0–9 och a–f.')).toBeVisible();
  await page.getByLabel('Frö').fill('ab'.repeat(32));
  await page.getByRole('button', { name: 'Räkna vidare med lotten' }).last().click();
  await expect(page.getByText('En beräknad lott avgör alla lika röstetal.')).toBeVisible();
  await expect(elected(page)).toHaveCount(4);
});

test('the party’s rule goes from the majority line to a run-off, and is saved as CSV', async ({
  page,
  shot,
}) => {
  await choose(page, {
    name: 'omgång 1.csv',
    text: 'antal;Ann;Bo;Cy\n40;x;;\n30;;x;\n20;;;x\n5;;;\n3;x;x;\n',
  });
  await expect(page.getByText('Mer än hälften: 46')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Andra valomgången behövs' })).toBeVisible();
  await shot('counting-v22');
  await choose(page, { name: 'andra.csv', text: 'antal;Bo;Di\n50;x;\n' });
  await expect(page.getByText('Finns inte i första omgången: Di')).toBeVisible();
  await choose(page, { name: 'andra.csv', text: 'antal;Bo;Ann\n50;x;\n41;;x\n' });
  await expect(elected(page)).toHaveText(['Bo']);
  await expect(
    page.getByText('Bo väljs i andra valomgången med 50 av 91 giltiga valsedlar.'),
  ).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('omgång 1-v22.csv');
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toContain('Första omgången\r\nKandidat;Röster;Utfall\r\nAnn;40;\r\nBo;30;\r\n');
  expect(text).toContain('Andra valomgången\r\nKandidat;Röster;Utfall\r\nBo;50;vald\r\n');
});

test('Schulze shows every pair, and what it means that someone is not ranked', async ({
  page,
  shot,
}) => {
  await choose(page, 'debian-2006-tally.txt');
  await expect(elected(page)).toHaveText(['Anthony Towns']);
  const pairs = page.getByRole('table', { name: 'Två och två' });
  await expect(pairs.getByRole('row', { name: /^1 Anthony Towns/ })).toContainText('190');
  await shot('counting-schulze');
  await page.getByLabel('Den som inte rangordnats').selectOption('jämförs inte');
  await expect(elected(page)).toHaveText(['Steve McIntyre']);
});

test('a file that is wrong is told by file, line and what was expected', async ({ page }) => {
  await choose(page, { name: 'trasig.blt', text: '4 2\n3 1 2 0\n1 7 0\n0\n' });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('trasig.blt');
  await expect(alert).toContainText('Rad3');
  await expect(alert).toContainText('Väntade en kandidats nummer (högst 4), hittade ”7”.');
  await choose(page, '42.blt');
  await expect(alert).toHaveCount(0);
  await expect(elected(page)).toHaveText(['Castor', 'Helen']);
});

test('names are read line by line, with their parties, in whatever encoding', async ({ page }) => {
  const ballots = '2 1\n1 1 0\n3 2 0\n0\n';
  const council = `${ballots}"Ann ""Annie"" Ek" "Röda"\n"Bo Ås" "Blåa"\n"Valet" 3 maj\n`;
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: 'val.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(council, 'latin1'),
    });
  await expect(elected(page)).toHaveText(['Bo Ås']);
  await expect(page.locator('.elected').first()).toContainText('Blåa');
  await choose(page, { name: 'trasig.blt', text: `${ballots}"Ann Ek" Huddinge\n"Bo"\n"T"\n` });
  await expect(page.getByRole('alert')).toContainText('Väntade ett namn på raden');
  await choose(page, { name: 'lika.csv', text: 'antal;Ann Ek;ann  ek\n1;x;\n' });
  await expect(page.getByRole('alert')).toContainText('hittade ”ann  ek”, som på rad 1');
  await choose(page, { name: 'lott.csv', text: 'antal;Ann;Bo;Blank\n1;x;;\n1;;x;\n9;;;x\n' });
  await expect(page.getByText('Ingen är vald än.')).toBeVisible();
});

test('places that a file keeps for groups are kept, and who is passed over is told', async ({
  page,
}) => {
  const candidates = ['Ann', 'Bo', 'Cy'];
  const ballots = { votes: { Ann: 9, Bo: 8, Cy: 2 }, valid: 10, blank: 0, invalid: 0 };
  const groups = [
    { id: 'h', name: 'Haninge', members: ['Ann', 'Bo'], max: 1 },
    { id: 'n', name: 'Nynäshamn', members: ['Cy'], max: 1 },
  ];
  const bundle = { method: 'plurality', seats: 2, candidates, ballots, groups };
  await choose(page, { name: 'kvot.json', text: JSON.stringify(bundle) });
  await expect(elected(page)).toHaveText(['Ann', 'Cy']);
  await expect(
    page.getByText('Bo har röster nog men får ingen plats: den enda platsen för Haninge').first(),
  ).toBeVisible();
  await expect(page.getByLabel('Metod').locator('option')).toHaveCount(3);
});

test('a file can be dropped', async ({ page }) => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['antal;Ann;Bo\n3;x;\n1;;x\n'], 'val.csv'));
    return transfer;
  });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(elected(page)).toHaveText(['Ann']);
});

test('anyone can use it, whatever the count looks like', async ({ page }) => {
  test.slow();
  await isUsable(page);
  await page.getByRole('button', { name: 'Pröva med ett påhittat val' }).click();
  await isUsable(page);
  for (const method of ['v22', 'plurality', 'approval-each', 'schulze']) {
    await page.getByLabel('Metod').selectOption(method);
    await isUsable(page);
  }
  await choose(page, 'weak-surplus.blt');
  await isUsable(page);
  await choose(page, { name: 'tom.csv', text: '' });
  await isUsable(page);
});

const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};
