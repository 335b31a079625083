import { expect, test } from './klubba.ts';
import { dayFromNow, draftMeeting, organisationOf } from './meeting-steps.ts';
import { template } from './template.ts';

test.use({ actionTimeout: 10_000 });

test('a form that meets no server says so, keeps every word and is sent once', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings/new`);
  await page.getByLabel('Rubrik').fill('Medlemsmöte i källaren');
  await page.getByLabel('Dag', { exact: true }).fill(dayFromNow(40));
  await page.getByLabel('Plats').fill('Källaren');
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await expect(page.getByRole('alert')).toContainText('Ingen kontakt med servern');
  await expect(page.getByLabel('Rubrik')).toHaveValue('Medlemsmöte i källaren');
  await expect(page.getByLabel('Plats')).toHaveValue('Källaren');
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await page.waitForURL(/\/agenda$/);
});

test('a form whose answer a proxy lost says that it is not certain, and is done once when it is sent again', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const called = { title: 'Extra möte', day: dayFromNow(40), clock: '18:30', place: 'Källaren' };
  await page.goto(await draftMeeting(page, home, called));
  await page.getByRole('link', { name: 'Ändra tid och plats' }).click();
  await page.getByLabel('Plats').fill('Folkets park');
  const sent: string[] = [];
  await page.route('**/details', async (route) => {
    sent.push(route.request().headers()['idempotency-key']!);
    const response = await route.fetch();
    const lost = { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' };
    return route.fulfill(sent.length === 1 ? lost : { response });
  });
  const save = page.getByRole('button', { name: 'Spara' });
  await save.click();
  await expect(page.getByRole('alert')).toContainText('oklart om det hann sparas');
  await save.click();
  await expect(page.getByText('Folkets park')).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
});

test('a session that ends while one writes leads nobody away from the words', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings/new`);
  await page.getByLabel('Rubrik').fill('Medlemsmöte i vår');
  await page.getByLabel('Dag', { exact: true }).fill(dayFromNow(40));
  await page.getByLabel('Plats').fill('Folkets hus');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await expect(page.getByRole('alert')).toContainText('Du är inte inloggad längre');
  await expect(page.getByLabel('Rubrik')).toHaveValue('Medlemsmöte i vår');
  await signInAs('sekreterare');
  await page.getByRole('button', { name: 'Skapa mötet' }).click();
  await page.waitForURL(/\/agenda$/);
});

test('a search for a person that fails, or that nobody may make any longer, takes no form away', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('styrelse');
  await page.goto(`${await organisationOf(page)}/users/invite`);
  const person = page.getByRole('combobox', { name: 'Person' });
  await page.getByLabel('E-post').fill('yusuf@example.org');
  await page.route('**/api/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await person.pressSequentially('y');
  await failed;
  await expect(page.getByLabel('E-post')).toHaveValue('yusuf@example.org');
  await page.unroute('**/api/**');
  await context.clearCookies();
  const unknown = page.waitForResponse((response) => response.status() === 401);
  await person.pressSequentially('u');
  await unknown;
  await expect(page.getByLabel('E-post')).toHaveValue('yusuf@example.org');
  await signInAs('styrelse');
  await person.pressSequentially('s');
  await page.getByRole('option', { name: 'Yusuf Warfaa' }).click();
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  await expect(page.getByText(/\/invitation#token=/)).toBeVisible();
});

test('a page that cannot be fetched says that the server is out of reach', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  await organisationOf(page);
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Personer' }).click();
  await expect(page.getByRole('alert')).toContainText('Ingen kontakt med servern');
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText('Ville Kaukonen')).toBeVisible();
});

test('whoever opens the front page signed out is led to sign in, without an error in the console', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a page that is not there, or not for one, has a heading and a way on', async ({
  page,
  signInAs,
}) => {
  await page.goto('/finns-inte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Här finns ingen sida');
  await expect(page.getByText('Klubba', { exact: true })).toBeVisible();
  await signInAs('medlem');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  await expect(page.getByText(/Här är dagordningen/)).toBeVisible();
  await page.goto(`${page.url()}/desk`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Den här sidan får du inte använda',
  );
  await page.getByRole('link', { name: 'Till startsidan' }).click();
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
});

test('an authenticator app is connected by a picture', async ({ page, signInAs }) => {
  await signInAs('styrelse');
  await page.goto('/security/second-factor');
  const { password } = template().signIns.find(({ role }) => role === 'styrelse')!;
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.keyboard.press('Enter');
  const picture = page.getByRole('img', { name: 'QR-kod som kopplar appen' });
  await expect(picture).toBeVisible();
  expect(await picture.locator('path').getAttribute('d')).toMatch(/^M4 4h1v1/);
});
