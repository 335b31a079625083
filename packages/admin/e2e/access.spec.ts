import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test('the board signs somebody out everywhere, and an auditor reads so', async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  await signInAs('medlem');
  const theirs = await browser.newPage({ baseURL: server.url });
  await theirs.context().addCookies(await page.context().cookies());
  await theirs.goto('/security');
  const email = (await theirs.getByText('Inloggad som').textContent())!.split(' ')[2]!;
  await page.context().clearCookies();
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/users`);
  await page.getByRole('link', { name: email }).click();
  const heading = page.getByRole('heading', { level: 1 });
  // The page of users stands until the person's is there.
  await expect(heading).not.toHaveText('Användare');
  const name = await heading.textContent();
  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await expect(page.getByText('Personen är utloggad överallt.')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await theirs.close();

  await page.context().clearCookies();
  await signInAs('revisor');
  await page.goto(home);
  await page.getByRole('link', { name: 'Användare' }).click();
  await expect(page.getByRole('link', { name: 'Bjud in' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Åtkomstlogg' }).click();
  await expect(page.getByText(`${name} loggades ut överallt`)).toBeVisible();
  await page.evaluate(() => localStorage.setItem('language', 'en'));
  await page.reload();
  await expect(page.getByText(`${name} was signed out everywhere`)).toBeVisible();
});
