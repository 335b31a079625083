import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { congress, recordMeeting, type Size } from '../../api/src/meetings/testing/big-meeting.ts';
import { execute } from '../../api/src/store/execute.ts';
import { copyTemplate } from '../../api/src/testing/template.ts';
import { test as base, expect } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';
import { serveDatabase } from './serve-database.ts';
import { template } from './template.ts';

type Serving = Awaited<ReturnType<typeof serveDatabase>>;

/** The server, with its store at hand: meetings of any size are written without HTTP. */
const test = base.extend<{ serving: Serving }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  serving: async ({}, use) => {
    const copy = await copyTemplate(template().url);
    const serving = await serveDatabase(copy.url, template().pages);
    await use(serving);
    await serving.stop();
    await copy.drop();
  },
  server: async ({ serving }, use) => use(serving),
});

type Pace = { opening: number; gavel: number };
type Bodies = { bodies: { bodyId: string; kind: string }[] };

const record = async ({ deps }: Serving, page: Page, home: string, size: Size, year: number) => {
  const organisationId = home.slice(-36);
  const answer = await page.request.get(
    `${new URL(home).origin}/api/organisations/${organisationId}/bodies`,
  );
  const { bodies } = (await answer.json()) as Bodies;
  const bodyOf = (kind: string) => bodies.find((one) => one.kind === kind)!.bodyId;
  const people = Array.from({ length: size.register }, () => randomUUID() as string);
  const held = {
    bodyId: bodyOf('memberMeeting'),
    boardId: bodyOf('board'),
    on: dayFromNow(0),
    year,
  };
  const order = {
    organisationId,
    commandId: randomUUID(),
    request: null,
    by: null,
    at: new Date(),
  };
  const { result } = await execute(deps.store, order, (unit) =>
    recordMeeting(unit, people, size, held),
  );
  return `${home}/meetings/${result!.meetingId}/desk`;
};

const timed = async (work: () => Promise<void>) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** In milliseconds, the best of four of each meeting, in turns: others use the machine as well, and slow both alike. */
const measured = async (page: Page, urls: readonly string[]) => {
  const item = page.locator('.console-item');
  const best = urls.map((): Pace => ({ opening: Infinity, gavel: Infinity }));
  for (let decided = 1; decided <= 4; decided++)
    for (const [i, url] of urls.entries()) {
      const opening = await timed(async () => {
        await page.goto(url);
        await expect(item.locator('.clause[data-current="true"]')).toBeVisible();
      });
      const gavel = await timed(async () => {
        await page.keyboard.press('a');
        await expect(item.locator('.clause[data-status="carried"]')).toHaveCount(decided);
      });
      const before = best[i]!;
      best[i] = {
        opening: Math.min(before.opening, opening),
        gavel: Math.min(before.gavel, gavel),
      };
    }
  return best;
};

test('a meeting of 300 items, 500 in the register and 3,000 events opens in under a second and decides as fast as a small one', {
  tag: '@alone',
}, async ({ page, serving, signInAs }) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const small = await record(serving, page, home, { items: 8, register: 20, clauses: 5 }, 2001);
  const big = await record(serving, page, home, congress, 2002);
  const [few, many] = (await measured(page, [small, big])) as [Pace, Pace];
  test.info().annotations.push({ type: 'measured', description: JSON.stringify({ few, many }) });
  // Where others use the machine, a small meeting takes its time as well.
  expect(many.opening).toBeLessThan(Math.max(1000, 2 * few.opening));
  expect(many.gavel).toBeLessThan(few.gavel + 400);
});
