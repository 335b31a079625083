import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

const pages = [
  ...['people', 'meetings', 'papers', 'to-do', 'decisions', 'decisions/fees', 'decisions/archive'],
  ...['texts', 'elections', 'employments', 'congresses', 'motions'],
  ...['organisation', 'users', 'integrations'],
];

test('each page of a list has the whole of it as CSV and JSON', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('styrelse');
  const home = await organisationOf(page);
  const links = page.getByRole('link', { name: /^(CSV|JSON)$/ });
  const fetched = new Set<string>();
  const fetchAll = async () => {
    await links.first().waitFor();
    for (const link of await links.all()) {
      const address = (await link.getAttribute('href'))!;
      const file = await page.request.get(address);
      expect(file.status(), address).toBe(200);
      expect(file.headers()['content-disposition'], address).toContain('attachment');
      fetched.add(address);
    }
  };
  for (const path of pages) {
    await page.goto(`${home}/${path}`);
    await fetchAll();
    await shot(`list-${path.replace('/', '-')}`);
  }
  await page.goto(`${home}/organisation`);
  await page.getByRole('link', { name: /^Styrelsen/ }).click();
  await page.waitForURL(/\/bodies\//);
  await expect(links.first()).toHaveAttribute('href', /\/offices\/file\?bodyId=[^&]+&format=csv$/);
  await fetchAll();
  await shot('list-offices');
  // Users and keys have a second list beside theirs.
  expect(fetched.size).toBe(2 * (pages.length + 3));
});
