import type { ArchiveList, EventTrail, MeetingView } from '@klubba/api/contract';
import { expect, test } from 'vitest';
import { get, post, put, queryOf, remove } from './api.ts';
import type { Answer } from './asked.ts';
import { meetingUrl } from './meetings/data.ts';
import type { OrderOf } from './meetings/desk/orders.ts';
import { serve } from './testing.ts';
import type { Command } from './ui/command.ts';

/** What the compiler finds: a line beneath an `@ts-expect-error` that is right fails to compile, as every other that is wrong. */
const o: string = 'o';
const m: string = 'm';
const p: string = 'p';
const at = `/organisations/${o}` as const;
const role: 'auditor' | 'board' = p === 'p' ? 'auditor' : 'board';

const paths = [
  () => get(`${at}/meetings/${m}`),
  () => get(meetingUrl(o, m, '/electorate')),
  () => put(`${at}/people/${p}/roles/auditor`, {}),
  () => put(`${at}/people/${p}/roles/${role}`, undefined),
  () => remove(`${at}/keys/${p}`),
  // @ts-expect-error It is called meetings.
  () => get(`${at}/meeting/${m}`),
  // @ts-expect-error There is no such part of a meeting.
  () => get(meetingUrl(o, m, '/electorat')),
  // @ts-expect-error What is asked so is read, not sent.
  () => post(`${at}/meetings/${m}`, {}),
  // @ts-expect-error Nothing is known of a path that may be any.
  () => get(p),
];

const queries = [
  () => get(`${at}/people?q=${p}&membership=${p}`),
  () => get(`${at}/people${queryOf({ q: p })}`),
  // @ts-expect-error The list of people takes no such question.
  () => get(`${at}/people?q=${p}&phase=${p}`),
];

const text = { kind: 'statutes', title: p, text: p } as const;

const bodies = [
  () => post(`${at}/texts`, text),
  // @ts-expect-error It has no author.
  () => post(`${at}/texts`, { ...text, author: p }),
  // @ts-expect-error It needs a title.
  () => post(`${at}/texts`, { kind: 'statutes', text: p }),
  // @ts-expect-error Its title is words.
  () => post(`${at}/texts`, { ...text, title: 7 }),
  // @ts-expect-error There is no such kind.
  () => post(`${at}/texts`, { ...text, kind: 'song' }),
  // @ts-expect-error Nothing is asked for.
  () => post(`${at}/webhooks/${p}/pause`, { until: p }),
];

type ArchivePath = '/organisations/o/archive-entries';

const answers = [
  async (): Promise<MeetingView> => get(`${at}/meetings/${m}`),
  async (): Promise<EventTrail> => get(meetingUrl(o, m, '/events')),
  (list: Answer<ArchivePath, 'get'>): ArchiveList => list,
  // @ts-expect-error A meeting is no trail.
  async (): Promise<EventTrail> => get(`${at}/meetings/${m}`),
  // @ts-expect-error It has a phase, and no status.
  async () => (await get(`${at}/meetings/${m}`)).status,
];

type TextAt = `/organisations/${string}/texts`;
const commands = [
  (command: Command<TextAt>) => command('', text),
  // @ts-expect-error A text has versions.
  (command: Command<TextAt>) => command(`/${p}/version`, { text: p }),
  // @ts-expect-error A version has a text.
  (command: Command<TextAt>) => command(`/${p}/versions`, { words: p }),
];

const send = <const Rest extends string>(order: OrderOf<Rest>) => order.path;
const orders = [
  () => send({ place: p, path: `/clauses/${p}/acclamation`, body: { outcome: 'carried' } }),
  // @ts-expect-error A meeting has no such path.
  () => send({ place: p, path: `/clauses/${p}/acclamations`, body: { outcome: 'carried' } }),
  // @ts-expect-error There is no such outcome.
  () => send({ place: p, path: `/clauses/${p}/acclamation`, body: { outcome: 'passed' } }),
];

test('what is asked as the document has it compiles, and what is not does not', () => {
  // The lines above are the test: whatever an `@ts-expect-error` stands over has to be wrong.
  expect([paths, queries, bodies, answers, commands, orders].flat()).not.toHaveLength(0);
});

test('an address is asked as it is written, with its query where something is asked', async () => {
  const requests = serve({});
  await get(`${at}/people${queryOf({})}`);
  await get(`${at}/people${queryOf({ q: 'Åsa & Bo' })}`);
  expect(requests.map(({ path }) => path)).toEqual([
    '/api/organisations/o/people',
    '/api/organisations/o/people?q=%C3%85sa+%26+Bo',
  ]);
});
