import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { DecisionList } from '@klubba/api/contract';
import { holdLogs } from '../../api/src/store/testing/hold-logs.ts';
import { copyTemplate } from '../../api/src/testing/template.ts';
import { test as base, expect } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { askFor, meetingAtItsMatter } from './prepared-meeting.ts';
import { template } from './template.ts';

type Machine = {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Keeps every log locked, so that what is written waits. Gives how to let go. */
  readonly holdLogs: () => Promise<() => Promise<void>>;
};

const test = base.extend<{ machine: Machine }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  machine: async ({}, use) => {
    const copy = await copyTemplate(template().url);
    let child: ChildProcess;
    const start = async (port: string): Promise<string> => {
      child = fork(
        path.join(import.meta.dirname, 'serve-alone.ts'),
        [copy.url, template().pages, port],
        { execArgv: [] },
      );
      const [url] = await once(child, 'message');
      return url;
    };
    const url = await start('0');
    const kill = async () => {
      if (child.signalCode) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    };
    const restart = async () => {
      await start(new URL(url).port);
    };
    await use({ url, kill, restart, holdLogs: () => holdLogs(copy.url) });
    await kill();
    await copy.drop();
  },
  server: async ({ machine: { url } }, use) => use({ url }),
});

test('a server that is killed in the middle of a request loses nothing: what was asked is done once when it is back, and another desk of the same person shows it', async ({
  page,
  context,
  machine,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, ['att ett', 'att två', 'att tre']);
  const other = await context.newPage();
  for (const desk of [page, other]) {
    await desk.goto(url);
    await expect(desk.locator('.console-item').getByText('att ett')).toBeVisible();
  }
  const letGo = await machine.holdLogs();
  const asked = page.waitForRequest('**/acclamation');
  await page.keyboard.press('a');
  await asked;
  // The server has it and waits for the log. What its connection still does when the server is gone is the database's to say.
  await machine.kill();
  await letGo();
  await expect(page.locator('.waiting-list li')).toHaveText([/Bifall: att ett/]);
  await page.keyboard.press('r');
  await expect(page.locator('.waiting-list li')).toHaveText([/Bifall: att ett/, /Avslag: att två/]);

  await machine.restart();
  for (const desk of [page, other]) {
    const item = desk.locator('.console-item');
    await expect(item.locator('.clause[data-status="carried"]')).toHaveText(/att ett/, {
      timeout: 40_000,
    });
    await expect(item.locator('.clause[data-status="rejected"]')).toHaveText(/att två/);
    await expect(desk.getByRole('alert')).toHaveCount(0);
  }
  const meetingId = /meetings\/([^/]+)/.exec(url)![1];
  const { decisions } = await askFor(page, home).get<DecisionList>('/decisions');
  expect(decisions.filter((one) => one.meetingId === meetingId)).toHaveLength(2);
});
