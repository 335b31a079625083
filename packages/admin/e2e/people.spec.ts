import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test('whoever is registered twice is asked about, and namesakes are told apart', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const register = async (email: string) => {
    await page.goto(`${home}/people/new`);
    await page.getByLabel('Namn').fill('Åsa Namne');
    await page.getByLabel('E-post').fill(email);
    await page.getByRole('button', { name: 'Lägg till en person' }).click();
  };
  await register('åsa@exämple.se');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åsa Namne');
  const first = page.url();

  await register('ÅSA@exämple.se');
  await expect(page.getByLabel('E-post')).toBeFocused();
  const known = page.getByRole('link', { name: 'Se Åsa Namne i registret' });
  await expect(known).toHaveAttribute('href', new URL(first).pathname);
  await page.getByLabel('E-post').fill('asa.namne@example.org');
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åsa Namne');

  await register('asa.namne@example.org');
  await page.getByLabel('Det är någon annan än Åsa Namne, med samma adress').check();
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åsa Namne');

  await page.goto(`${home}/people?q=namne`);
  const rows = page.getByRole('listitem').filter({ hasText: 'Åsa Namne' });
  await expect(rows.filter({ hasText: 'åsa@exämple.se' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'asa.namne@example.org' })).toHaveCount(2);
});

test('what turns the order of a text is refused at its field, and what was typed stays', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  await page.goto(`${await organisationOf(page)}/people/new`);
  await page.getByLabel('Namn').fill('Åsa \u202ekE');
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.locator('.field-error').first()).toContainText('dolda tecken');
  await expect(page.getByLabel('Namn')).toHaveValue('Åsa \u202ekE');
});

test('several people and fees are pasted a line each, and what is wrong is said by its line', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/people`);
  await page.getByRole('link', { name: 'Lägg till flera' }).click();
  const rows = page.getByLabel('En person per rad');
  await rows.fill('Ylva Rad\tylva.rad@example.org\t2026-01-01\n\nTore Rad;ingen adress');
  await expect(page.getByText('2 rader', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Lägg till alla' }).click();
  await expect(page.getByText(/^Rad 3: /)).toBeVisible();
  await shot('people-many');
  await rows.fill('Ylva Rad\tylva.rad@example.org\t2026-01-01\n\nTore Rad;tore.rad@example.org');
  await page.getByRole('button', { name: 'Lägg till alla' }).click();
  await page.waitForURL(/\/people$/);
  await page.getByRole('link', { name: 'Anteckna flera avgifter' }).click();
  const paid = page.getByLabel('En betalande per rad');
  await paid.fill('Ylva Rad\nIngen Alls');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Anteckna alla' }).click();
  await expect(page.getByText(/^Rad 2: Ingen heter ”Ingen Alls”/)).toBeVisible();
  // One list for all the rows.
  expect(asked.filter((path) => path.endsWith('/people'))).toHaveLength(1);
  await shot('people-fees');
  await paid.fill('ylva.rad@example.org');
  await page.getByRole('button', { name: 'Anteckna alla' }).click();
  await page.waitForURL(/\/people$/);
});

test('a file is looked at first, and what is confirmed is entered without the rows that are wrong', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/people`);
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
    'href',
    /people\/file\?format=csv$/,
  );
  await page.getByRole('link', { name: 'Läs in från fil' }).click();
  const file =
    'Förnamn;Efternamn;E-post;Nr\r\nÖrjan;Filsson;orjan@example.org;1\r\nFel;Filsson;fel adress;2';
  const field = page.getByLabel('Fil', { exact: true });
  const choose = (buffer: Buffer) =>
    field.setInputFiles({ name: 'medlemmar.csv', mimeType: 'text/csv', buffer });
  // What no register is says why, in words that lead on.
  await choose(Buffer.alloc(0));
  await expect(page.getByRole('alert')).toContainText('Skriv Namn, eller Förnamn och Efternamn');
  await choose(Buffer.from('Namn\n"Örjan'));
  await expect(page.getByRole('alert')).toContainText('På rad 2 börjar ett citattecken');
  await choose(Buffer.from('Namn\nÖr\0jan'));
  await expect(page.getByRole('alert')).toContainText('NUL-tecken');
  await choose(Buffer.from('\uFEFFFörnamn\tEfternamn\r\nÖrjan\tFilsson', 'utf16le'));
  await expect(page.getByText('Örjan Filsson')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await field.click();
  await chooser;
  await expect(field).toHaveValue('');
  await choose(Buffer.from(file, 'latin1'));
  await expect(page.getByRole('status').first()).toContainText('Nya: 1. Ändras: 0.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Rad 3:' })).toContainText(
    'Fel Filsson (e-post)',
  );
  await expect(page.getByText('Kolumner som inte läses: Nr.')).toBeVisible();
  await isUsable(page);
  await shot('people-import');
  await page.getByLabel('Hoppa över raderna som är fel').check();
  await page.getByRole('button', { name: 'Skriv in 1 person' }).press('Enter');
  await page.waitForURL(/\/people$/);
  await page.goto(`${home}/people?q=Filsson`);
  await expect(page.getByText('Örjan Filsson')).toBeVisible();
  await expect(page.getByText('Fel Filsson')).toHaveCount(0);
  await page.goto(`${home}/integrations/open-data`);
  await shot('open-data');
});
