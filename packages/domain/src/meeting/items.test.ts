import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { agendaNumber, agendaOrder } from './agenda-tree.ts';
import { isNamed } from './guards.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import {
  acclaim,
  agenda,
  at,
  closed,
  closing,
  constituted,
  convened,
  drafted,
  id,
  matter,
  officersElected,
  opened,
  opening,
  play,
  proposed,
  recordOf,
  report,
  siv,
  submit,
} from './rehearsal.ts';

const given = scenario(meeting);
const added = {
  type: 'AddAgendaItem',
  itemId: id(30),
  title: 'Höstfst',
  kind: 'matter',
  matter: 'general',
  background: '',
  parentId: null,
  beforeId: null,
} as const;
const { parentId: _, beforeId: __, ...content } = added;
const heading = { ...added, title: 'Formalities', kind: 'heading' } as const;
const itemIn = (events: Parameters<typeof recordOf>[0], itemId: string) =>
  recordOf(events).items.find((item) => item.itemId === itemId)!;
const numbers = (events: Parameters<typeof recordOf>[0]) => {
  const { items } = recordOf(events);
  return agendaOrder(items).map((item) => agendaNumber(items, item));
};

describe('the number of an item', () => {
  test('is the one that the notice gave it, and what follows is counted from there', () => {
    const numbered = play(
      drafted,
      { ...added, number: '10 a' },
      { ...added, itemId: id(31) },
      { ...added, itemId: id(32), parentId: id(30), number: '10 a.2' },
      { ...added, itemId: id(33), parentId: id(30) },
    );
    expect(numbers(numbered).slice(7)).toEqual(['8', '10 a', '10 a.2', '10 a.3', '11']);
  });
  test('belongs to one item', () => {
    given(...play(drafted, { ...added, number: '4.9' }))
      .when({ ...added, itemId: id(31), number: '4.9' })
      .isRefused('number-taken', 'number', { number: '4.9' });
  });
  test('stands beside the § that old minutes gave it', () => {
    const played = play(
      opened,
      { ...added, number: '10' },
      { type: 'TakeUpItem', itemId: id(30), mark: '10 a', at: null },
    );
    expect(minutesOf(id(99), recordOf(played)).paragraphs.at(-1)).toMatchObject({
      ...{ paragraph: 2, agendaNumber: '10', mark: '10 a' },
    });
  });
});

describe('a heading', () => {
  const under = { ...added, itemId: id(31), parentId: id(30) };
  test('stands over its items, and is none itself', () => {
    const withHeading = play(constituted, heading, under);
    const take = { type: 'TakeUpItem', itemId: id(30), at: at(9) } as const;
    const pass = { type: 'PassOverItem', itemId: id(30), outcome: 'tabled', at: at(9) } as const;
    given(...withHeading)
      .when(take)
      .isRefused('heading-is-no-item', 'itemId');
    given(...withHeading)
      .when(pass)
      .isRefused('heading-is-no-item', 'itemId');
    given(...withHeading)
      .when({ ...submit, itemId: id(30) })
      .isRefused('item-not-for-decision', 'itemId');
    const treated = play(withHeading, { type: 'TakeUpItem', itemId: id(31), at: at(9) });
    expect(minutesOf(id(99), recordOf(treated)).paragraphs.at(-1)).toMatchObject({
      itemId: id(31),
      headings: [{ itemId: id(30), title: 'Formalities', agendaNumber: '9' }],
    });
  });
  test('does not keep the meeting from closing', () => {
    const treated = play(constituted, heading, { type: 'TakeUpItem', itemId: report, at: at(9) });
    expect(recordOf(play(treated, { type: 'CloseMeeting', at: at(20) })).phase).toBe('closed');
  });
});

describe('after the notice', () => {
  test('a late item is one that the notice did not name', () => {
    const record = recordOf(play(convened, added));
    expect(isNamed(record, record.items.at(-1)!)).toBe(false);
    given(...play(convened, added))
      .when({ type: 'RemoveAgendaItem', itemId: id(30) })
      .yields({ type: 'AgendaItemRemoved', v: 1, itemId: id(30) });
  });
  test('a typo that is put right leaves the item where it was; another matter does not', () => {
    const change = { ...content, type: 'ChangeAgendaItem', itemId: matter } as const;
    const right = recordOf(play(convened, { ...change, title: 'Höstfest' }));
    const isStill = (record: typeof right) =>
      isNamed(record, record.items.find(({ itemId }) => itemId === matter)!);
    expect(isStill(right)).toBe(true);
    expect(isStill(recordOf(play(convened, { ...change, isAnother: true })))).toBe(false);
    expect(isStill(recordOf(play(convened, { ...change, matter: 'employment' })))).toBe(false);
  });
});

describe('at the meeting', () => {
  const change = { ...content, type: 'ChangeAgendaItem', title: 'Höstfest' } as const;
  test('an item is added, put right at once, withdrawn and restored', () => {
    const played = play(
      constituted,
      added,
      change,
      { type: 'PassOverItem', itemId: id(30), outcome: 'withdrawn', at: at(9) },
      { type: 'RestoreItem', itemId: id(30), at: at(9) },
    );
    expect(itemIn(played, id(30))).toMatchObject({ title: 'Höstfest', status: 'scheduled' });
    given(...played)
      .when({ type: 'RestoreItem', itemId: id(30), at: at(9) })
      .isRefused('item-not-passed-over', 'itemId');
  });
  test('what an item is stands once it is decided', () => {
    given(...play(proposed, acclaim()))
      .when({ ...change, itemId: matter, matter: 'fee' })
      .isRefused('item-already-treated', 'kind');
    const title = play(proposed, acclaim(), { ...change, itemId: matter });
    expect(itemIn(title, matter).title).toBe('Höstfest');
  });
  test('an item taken up too early waits again; what happened meanwhile stands under the one before', () => {
    const early = play(
      constituted,
      { type: 'TakeUpItem', itemId: report, at: at(9) },
      { type: 'AdjustRegister', in: [], out: [siv], refused: [], at: at(9) },
      { type: 'PutItemBack', itemId: report, at: at(9) },
    );
    const record = recordOf(early);
    expect(record.openItemId).toBe(null);
    expect(itemIn(early, report)).toMatchObject({ status: 'scheduled', paragraph: null });
    expect(itemIn(early, matter).proceedings.map(({ type }) => type)).toContain('RegisterAdjusted');
    const next = play(early, { type: 'TakeUpItem', itemId: closing, at: at(9) });
    expect(itemIn(next, closing).paragraph).toBe(7);
  });
  test('an item in which something was decided is not put back', () => {
    given(...play(proposed, acclaim()))
      .when({ type: 'PutItemBack', itemId: matter, at: at(9) })
      .isRefused('item-has-outcome', 'itemId');
  });
  test('one decides under a report, and under the agenda before it is adopted', () => {
    const under = (itemId: string) => ({ ...submit, itemId });
    const reported = play(
      play(constituted, { type: 'TakeUpItem', itemId: report, at: at(9) }, under(report)),
      acclaim(),
    );
    expect(itemIn(reported, report).proceedings.at(-1)?.type).toBe('ClauseDecided');
    const amended = play(
      officersElected,
      { type: 'TakeUpItem', itemId: agenda, at: at(7) },
      under(agenda),
      acclaim(),
    );
    expect(itemIn(amended, agenda).proceedings.at(-1)?.type).toBe('ClauseDecided');
  });
});

test('an item that was removed before the meeting comes back with its proposals, where it stood', () => {
  const before = play(
    drafted,
    { ...added, parentId: matter },
    { ...submit, itemId: id(30) },
    { type: 'RemoveAgendaItem', itemId: matter },
  );
  expect(recordOf(before).proposals).toEqual([]);
  const back = recordOf(play(before, { type: 'BringBackAgendaItem', itemId: matter }));
  expect(agendaOrder(back.items).map(({ itemId }) => itemId)).toEqual([
    ...[opening, id(22), id(23), id(24), agenda, matter, id(30), report, closing],
  ]);
  expect(back.proposals.map(({ itemId }) => itemId)).toEqual([id(30)]);
  expect(back.removed).toEqual([]);
});

describe('the notes of an item', () => {
  const note = {
    type: 'WriteNote',
    noteId: id(91),
    itemId: report,
    heading: '',
    text: 'Ett',
    table: null,
  } as const;
  const table = [
    ['', '2024'],
    ['Intäkter', '12 000'],
  ];
  const more = { ...note, noteId: id(92), heading: 'Ekonomi', text: '', table };
  const notes = (events: Parameters<typeof recordOf>[0]) =>
    itemIn(events, report).notes.map(({ noteId }) => noteId);
  test('are several, in an order, with headings and tables', () => {
    const written = play(closed, note, more);
    expect(notes(written)).toEqual([id(91), id(92)]);
    expect(notes(play(written, { type: 'MoveNote', noteId: id(92), beforeId: id(91) }))).toEqual([
      id(92),
      id(91),
    ]);
    expect(notes(play(written, { type: 'RemoveNote', noteId: id(91) }))).toEqual([id(92)]);
    const again = play(written, { ...note, text: 'Två' });
    expect(itemIn(again, report).notes[0]?.text).toBe('Två');
  });
  test('begin with the one text that an item had at first', () => {
    const written = play(closed, note, { type: 'WriteItemNote', itemId: report, text: 'Först' });
    expect(notes(written)).toEqual([report, id(91)]);
  });
  test('are written until the minutes are sent, with rows of one length', () => {
    given(...closed)
      .when({ ...more, table: [['a', 'b'], ['c']] })
      .isRefused('table-rows-differ', 'table', { columns: 2 });
    given(...drafted)
      .when(note)
      .isRefused('minutes-not-in-draft');
  });
});

describe('a task', () => {
  const task = {
    type: 'SetTask',
    taskId: id(95),
    itemId: report,
    owner: { kind: 'person', id: siv },
    dueOn: '2024-03-01',
    text: 'boka en lokal',
    at: null,
  } as const;
  const { itemId: _, at: __, ...rest } = task;
  test('is set under an item, put right and reported', () => {
    const set = play(closed, task, { ...rest, type: 'ChangeTask', dueOn: null });
    expect(itemIn(set, report).proceedings).toMatchObject([{ type: 'TaskSet', dueOn: null }]);
    const report2 = { taskId: id(95), status: 'done', note: 'Bokad', on: '2024-02-20' } as const;
    const done = play(set, { type: 'ReportTask', ...report2 });
    expect(recordOf(done).tasks).toMatchObject([{ status: 'done', reports: [{ note: 'Bokad' }] }]);
    expect(minutesOf(id(99), recordOf(done))).toEqual(minutesOf(id(99), recordOf(set)));
    const dropped = play(set, { type: 'DropTask', taskId: id(95) });
    expect(itemIn(dropped, report).proceedings).toEqual([]);
  });
  test('is not due before it was set', () => {
    given(...closed)
      .when({ ...task, dueOn: '2024-02-13' })
      .isRefused('due-before-set', 'dueOn', { setOn: '2024-02-14' });
  });
});
