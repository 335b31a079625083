import { randomUUID } from 'node:crypto';
import { roles } from '@klubba/domain';
import { expect, test } from 'vitest';
import { areas } from '../areas.ts';
import type { Session } from '../contract.ts';
import { loadExample } from '../example/load-example.ts';
import { prefix } from '../operations/context.ts';
import { scopeOf } from '../operations/operation.ts';
import { keyOf } from '../testing/key-of.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { joining, registerPerson, startApp } from '../testing/start-app.ts';

const operations = areas.flatMap(({ name, operations }) =>
  operations.map((operation) => ({ ...operation, scope: scopeOf(name, operation.access) })),
);

const lists = operations.filter(
  ({ operationId, url }) => operationId.startsWith('list') && url.startsWith(prefix),
);

/** Each list with its file. */
const files = lists.flatMap((list) => {
  const file = operations.find(({ url }) => url === `${list.url}/file`);
  return file ? [{ list, file, path: list.url.slice(prefix.length) }] : [];
});

/** Why a list has no file. A new one has a file or a reason. */
const without: Readonly<Record<string, string>> = {
  listEvents: 'the log is followed as a feed',
  listAccessEvents: 'a trail of the log, which is followed as a feed',
  listMeetingEvents: 'a trail of the log, which is followed as a feed',
  listDecisionEvents: 'a trail of the log, which is followed as a feed',
  listArchiveEntryEvents: 'a trail of the log, which is followed as a feed',
  listElectionEvents: 'a trail of the log, which is followed as a feed',
  listEmploymentEvents: 'a trail of the log, which is followed as a feed',
  listCongressEvents: 'a trail of the log, which is followed as a feed',
  listMotionEvents: 'a trail of the log, which is followed as a feed',
  listEmploymentLooks: 'who has looked at one employment; to look is itself kept',
  listDeliveries: 'the latest attempts of one webhook, which are soon cleared away',
  listCalendar: 'calendars have a format of their own, which a subscription gives',
  listCalendarFeeds: 'its links open the calendar to whoever has them',
  listOutsideCalendars: 'what is read of others, to set up the calendar with',
  listRuleSets: 'rules in versions, no rows: a document',
  listElectionRules: 'rules in versions, no rows: a document',
  listStandardAgendas: 'trees of items, to begin a meeting with',
  listMinutesDrafts: 'versions of one document, each of them a PDF',
  listCountEntries: 'what two tellers enter apart from each other, until both are there',
  listJointInvitations: 'what waits for an answer; the answers stand with the host',
  listAskableMeetings: 'a choice in a form',
  listMotionMeetings: 'a choice in a form',
  listMeetingMotions:
    'what was handed in to one meeting; all that one may see are in the file of motions',
  listMotionsOnText: 'what is moved on one text; all that one may see are in the file of motions',
};

test('every list has a file, or a reason for having none', () => {
  const bare = lists.filter((list) => !files.some((one) => one.list === list));
  expect(bare.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.keys(without).toSorted(),
  );
  expect(files.length).toBeGreaterThan(15);
});

test('a file is for those who may see its list, person or program', () => {
  const of = ({ permission, access, scope }: (typeof operations)[number]) => ({
    ...{ permission, access, scope },
  });
  for (const { list, file } of files) expect(of(file), file.operationId).toEqual(of(list));
});

test('somebody who may not see a list may not have its file', async () => {
  const { as } = await startApp();
  let refused = 0;
  for (const role of [...roles, undefined]) {
    const actor = await as(...(role ? [role] : []));
    for (const { path, file } of files) {
      const { statusCode } = await actor.get(path);
      refused += Number(statusCode === 403);
      expect((await actor.get(`${path}/file`)).statusCode, `${role} ${file.operationId}`).toBe(
        statusCode,
      );
    }
  }
  expect(refused).toBeGreaterThan(files.length);
});

/** The cells of a CSV, its mark and quoted fields read. */
const read = (csv: string): string[][] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

type Reader = Pick<Awaited<ReturnType<Awaited<ReturnType<typeof startApp>>['as']>>, 'get'>;

/** How many rows a list has, all of its pages counted. */
const countIn = async ({ get }: Reader, path: string): Promise<number> => {
  let count = 0;
  for (let next: string | null | undefined; next !== null; ) {
    const answer = (await get(next ? `${path}?cursor=${encodeURIComponent(next)}` : path)).json();
    const all = partsOf[path]?.(answer) ?? answer[path.slice(1)];
    expect(all, path).toEqual(expect.any(Array));
    count += all.length;
    next = answer.next ?? null;
  }
  return count;
};

/** Where a list is not called as its address is, or has several parts. */
const partsOf: Readonly<Record<string, (answer: Answer) => readonly unknown[]>> = {
  '/to-do': (answer) => answer.toDo!,
  '/archive-entries': (answer) => answer.entries!,
  '/joint-elections': (answer) => answer.elections!,
  '/decided-fees': (answer) => answer.fees!.flatMap(({ decided }) => decided ?? []),
  '/employments': (answer) => [...answer.employments!, ...answer.fees!, ...answer.elsewhere!],
};
type Answer = Readonly<Record<string, readonly { decided?: readonly unknown[] }[]>>;

const headsAs = async ({ get }: Reader) => {
  const heads: string[] = [];
  for (const { path, file } of files) {
    const csv = await get(`${path}/file`);
    expect(csv.statusCode, file.operationId + csv.body).toBe(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    heads.push(`${file.operationId}: ${read(csv.body)[0]!.join(', ')}`);
  }
  return heads;
};

test('a file has its heads in the language of the association, and of an empty one nothing more', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const swedish = await headsAs(board);
  for (const { path } of files) {
    const count = await countIn(board, path);
    expect(read((await board.get(`${path}/file`)).body), path).toHaveLength(1 + count);
    expect((await board.get(`${path}/file?format=json`)).json(), path).toHaveLength(count);
  }
  const { name, organisationNumber, seat, timeZone } = (await board.get('/association')).json();
  const details = { name, organisationNumber, seat, timeZone, language: 'en' };
  expect((await board.put('/association', details)).statusCode).toBe(200);
  const english = await headsAs(board);
  await expect(`${[...swedish, '', ...english].join('\n')}\n`).toMatchFileSnapshot(
    './list-heads.txt',
  );
});

test('a file has the rows of its list, those that whoever asks may see', async () => {
  // Its sign-ins are kept as those of any association.
  const { app, deps } = await startApp({ passwords: undefined, allowPrivate: true });
  const { email, password } = (await loadExample(deps))[0]!;
  const browser = openBrowser(app);
  await browser.auth('/sign-in/email', { email, password });
  const { organisationId } = (await browser.get('/api/session')).json<Session>().organisations[0]!;
  const as = joining(app, deps, organisationId);
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId, 'Mats');
  const invited = { personId, email: `${randomUUID()}@example.org`, roles: ['member'] };
  expect((await board.post('/invitations', invited)).statusCode).toBe(201);
  const { secretId } = await keyOf(app, deps, organisationId, {
    ...{ roles: ['member'], scopes: ['meetings:read'] },
  });
  const webhook = { name: 'Webben', url: 'http://127.0.0.1:9/', types: [], roles: ['member'] };
  expect((await board.post('/webhooks', webhook)).statusCode).toBe(201);
  const empty: string[] = [];
  for (const actor of [board, await as('auditor'), await as('member'), await as('motionAuthor')]) {
    for (const { path } of files) {
      if ((await actor.get(path)).statusCode === 403) continue;
      const count = await countIn(actor, path);
      if (actor === board && count === 0) empty.push(path);
      const [heads, ...rows] = read((await actor.get(`${path}/file`)).body);
      expect(rows, path).toHaveLength(count);
      for (const row of rows) expect(row, path).toHaveLength(heads!.length);
      // A word that there is none for, or a mention that nobody has written out.
      expect(rows.flat().join('\n'), path).not.toMatch(/undefined|\[object|@\{/);
      const json = await actor.get(`${path}/file?format=json`);
      expect(json.json(), path).toHaveLength(count);
      for (const secret of [secretId, '"begins"']) expect(json.body, path).not.toContain(secret);
    }
  }
  // These are filled where papers are attached, and where two associations elect together.
  expect(empty).toEqual(['/papers', '/joint-elections']);
});
