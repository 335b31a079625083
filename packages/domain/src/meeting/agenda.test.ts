import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { agendaNumber, agendaOrder } from './agenda-tree.ts';
import { meeting } from './meeting.ts';
import {
  agenda,
  at,
  constituted,
  convened,
  drafted,
  id,
  matter,
  opened,
  opening,
  play,
  proposed,
  recordOf,
  report,
} from './rehearsal.ts';

const given = scenario(meeting);
const added = {
  type: 'AddAgendaItem',
  itemId: id(30),
  title: 'New',
  kind: 'matter',
  matter: 'general',
  background: '',
  parentId: null,
  beforeId: null,
} as const;
/** Each beneath the one before, the first beneath `parentId`. */
const chain = (parentId: string, length: number) =>
  Array.from({ length }, (_, i) => ({
    ...added,
    itemId: id(30 + i),
    parentId: i ? id(29 + i) : parentId,
  }));
const numbers = (events: Parameters<typeof recordOf>[0]) => {
  const { items } = recordOf(events);
  return agendaOrder(items).map((item) => `${agendaNumber(items, item)} ${item.title}`);
};

describe('an agenda', () => {
  test('numbers its items, and those under them', () => {
    const nested = play(drafted, { ...added, parentId: officersItem, title: 'Chair' });
    expect(numbers(nested).slice(0, 4)).toEqual(['1 Item 1', '2 Item 2', '2.1 Chair', '3 Item 3']);
  });
  test('takes an item before another', () => {
    expect(numbers(play(drafted, { ...added, beforeId: opening }))[0]).toBe('1 New');
  });
  test('has as many levels as it needs', () => {
    const nested = play(drafted, ...chain(report, 11));
    const deep = Array.from({ length: 11 }, (_, i) => `7${'.1'.repeat(i + 1)} New`);
    expect(numbers(nested).slice(6, 18)).toEqual(['7 Item 7', ...deep]);
    const moved = play(nested, {
      ...{ type: 'MoveAgendaItem', itemId: report, parentId: opening, beforeId: null },
    });
    expect(numbers(moved)[12]).toBe(`1${'.1'.repeat(12)} New`);
  });
  test('moves a branch to another place as a whole', () => {
    const nested = play(drafted, ...chain(report, 2), {
      type: 'MoveAgendaItem',
      itemId: id(30),
      parentId: opening,
      beforeId: null,
    });
    expect(numbers(nested).slice(0, 4)).toEqual(['1 Item 1', '1.1 New', '1.1.1 New', '2 Item 2']);
  });
  test('moves an item with what is under it, but not under itself', () => {
    const moved = play(drafted, {
      type: 'MoveAgendaItem',
      itemId: report,
      parentId: null,
      beforeId: matter,
    });
    expect(numbers(moved).slice(5, 7)).toEqual(['6 Item 7', '7 Item 6']);
    given(...drafted)
      .when({ type: 'MoveAgendaItem', itemId: report, parentId: report, beforeId: null })
      .isRefused('item-beneath-itself', 'parentId');
    given(...play(drafted, ...chain(report, 2)))
      .when({ type: 'MoveAgendaItem', itemId: report, parentId: id(31), beforeId: null })
      .isRefused('item-beneath-itself', 'parentId');
  });
  test('refuses a place beside an item elsewhere', () => {
    given(...drafted)
      .when({ ...added, parentId: opening, beforeId: matter })
      .isRefused('sibling-not-on-agenda', 'beforeId');
  });
  test('is arranged by the board until the notice, and by the meeting after it', () => {
    given(...convened)
      .when({ type: 'MoveAgendaItem', itemId: report, parentId: null, beforeId: opening })
      .isRefused('agenda-belongs-to-the-meeting');
    expect(numbers(play(opened, added)).at(-1)).toBe('9 New');
  });
  test('loses an item, and what was under it, only before the notice', () => {
    const nested = play(drafted, ...chain(report, 3));
    const removed = play(nested, { type: 'RemoveAgendaItem', itemId: report });
    expect(numbers(removed)).toHaveLength(7);
    expect(recordOf(removed).items).toHaveLength(7);
    given(...opened)
      .when({ type: 'RemoveAgendaItem', itemId: report })
      .isRefused('notice-already-issued');
  });
  test('is adopted once', () => {
    given(...constituted)
      .when({ type: 'AdoptAgenda', at: at(9) })
      .isRefused('agenda-already-adopted');
  });
});

describe('treating items', () => {
  test('happens in any order, and the § follow it', () => {
    const played = play(
      opened,
      { type: 'TakeUpItem', itemId: report, at: at(3) },
      { type: 'TakeUpItem', itemId: agenda, at: at(4) },
    );
    const taken = recordOf(played).items.filter(({ paragraph }) => paragraph !== null);
    expect(taken.map(({ itemId, paragraph }) => [itemId, paragraph])).toEqual([
      [opening, 1],
      [agenda, 3],
      [report, 2],
    ]);
  });
  test('leaves nothing undecided behind', () => {
    given(...proposed)
      .when({ type: 'TakeUpItem', itemId: report, at: at(9) })
      .isRefused('clauses-undecided', undefined, { count: 2 });
  });
  test('happens once per item', () => {
    given(...constituted)
      .when({ type: 'TakeUpItem', itemId: agenda, at: at(9) })
      .isRefused('item-already-treated', 'itemId');
  });
  test('can pass an item over', () => {
    const played = play(constituted, {
      type: 'PassOverItem',
      itemId: report,
      outcome: 'tabled',
      at: at(9),
    });
    expect(recordOf(played).items.find(({ itemId }) => itemId === report)?.status).toBe('tabled');
  });
  test('does not run backwards in time', () => {
    given(...constituted)
      .when({ type: 'TakeUpItem', itemId: report, at: at(1) })
      .isRefused('earlier-than-the-record', 'at', { latest: at(8) });
  });
});

const officersItem = id(22);
