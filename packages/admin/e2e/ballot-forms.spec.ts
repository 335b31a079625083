import { enterCount, isUsable, press, readyToVote, toSheet } from './count-steps.ts';
import { expect, test } from './klubba.ts';

test('one paper with two parts is counted on two sheets, and none of these has a row', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const three = ['Anna Ek', 'Bo Ek', 'Cilla Ek'];
  const { url } = await readyToVote(page, {
    call: { title: 'På en valsedel', seats: 1, substitutes: 1, paper: 'oneInTwoParts' },
    ...{ names: three, voters: 20 },
  });
  await page.goto(url);
  await press(page, 'Öppna röstningen');
  await expect(page.getByText('Valsedeln har två delar med samma kod.').first()).toBeVisible();
  await page.goto(`${url}/count/substitutes`);
  await expect(page.getByText('Här räknas bara delen ersättare.')).toBeVisible();
  await isUsable(page);
  await shot('count-two-parts');

  const none = await readyToVote(page, {
    call: { title: 'Ingen av dessa', seats: 3, substitutes: 0, uncontested: 'noneOfThese' },
    ...{ names: three, voters: 20 },
  });
  await page.goto(none.url);
  await expect(page.getByText(/På valsedeln står namnen och ”ingen av dessa”/)).toBeVisible();
  await press(page, 'Öppna röstningen');
  await toSheet(page);
  const votes = { 'Anna Ek': 12, 'Bo Ek': 14, 'Cilla Ek': 3, 'Ingen av dessa': 7 };
  await enterCount(page, votes, [20, 0, 0, 0]);
  await expect(page.getByText(/Bo Ek har 14 röster, men 7 av de 20 giltiga/)).toBeVisible();
  await page.getByLabel('Bo Ek').fill('10');
  await isUsable(page);
  await shot('count-none-of-these');
});
