import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BegunEntry,
  differencesBetween,
  figuresOf,
  roundToEnter,
  seesEntry,
  turnOf,
} from './entering.ts';
import { having, id, open, ready, refusalOf, seal } from './rehearsal.ts';

const [a, b, c] = [id(1), id(2), id(3)];
const rest = { valid: 8, blank: 0, invalid: 0, notVoting: 0 };
const papers = (...of: [number, ...string[]][]) => ({
  sheet: { votes: [], ...rest },
  ballots: of.map(([weight, ...names]) => ({ weight, preferences: names.map((one) => [one]) })),
});

describe('two entries of the same papers', () => {
  test('are the same, whoever wrote equal papers in which order', () => {
    const first = figuresOf(papers([3, b, a], [4, a, b], [1, c]), false);
    expect(first).toMatchObject({ [`paper:${a}>${b}`]: 7, [`paper:${c}`]: 1 });
    const second = figuresOf(papers([7, a, b], [2, c]), false);
    expect(differencesBetween(first, second)).toEqual([{ row: `paper:${c}`, first: 1, second: 2 }]);
  });
  test('are of another kind where the order of the names means something', () => {
    const figures = figuresOf(papers([3, b, a], [4, a, b]), true);
    expect(figures).toMatchObject({ [`paper:${b}>${a}`]: 3, [`paper:${a}>${b}`]: 4 });
  });
  test('are compared to the last row: votes, no, envelopes', () => {
    const votes = (against: number) => [{ candidateId: a, votes: 5, against }];
    const envelopes = { received: 8, late: 0, rejected: 0 };
    const one = figuresOf({ sheet: { votes: votes(3), ...rest, envelopes }, ballots: null }, false);
    const other = figuresOf({ sheet: { votes: votes(2), ...rest }, ballots: null }, false);
    expect(differencesBetween(one, other)).toEqual([
      { row: `against:${a}`, first: 3, second: 2 },
      { row: 'received', first: 8, second: 0 },
    ]);
  });
});

describe('a count that is to be entered twice', () => {
  const opened = having(
    ...ready({ method: { name: 'v22', marks: null, entered: 'sheets', twice: true } }),
    open(),
  );
  const right = seal({ 1: 15, 2: 12, 3: 2, 4: 1 }, { valid: 20 });
  const wrong = seal({ 1: 14, 2: 12, 3: 2, 4: 1 }, { valid: 20 });
  const entry = (by: number, handedOver: typeof right, counted = right) => ({
    by: id(by),
    handedOver: { sheet: handedOver.sheet, ballots: null },
    counted: { sheet: counted.sheet, ballots: null },
  });
  test('is sealed when both are whole and alike, and what is sealed is what both say', () => {
    expect(refusalOf(opened, right)).toBe('second-entry-missing');
    expect(refusalOf(opened, { ...right, entries: [entry(901, right)] })).toBe(
      'second-entry-missing',
    );
    const differing = [entry(901, right), entry(902, wrong, wrong)];
    expect(refusalOf(opened, { ...right, entries: differing })).toBe('entries-differ');
    const alike = [entry(901, right), entry(902, wrong)];
    expect(refusalOf(opened, { ...wrong, entries: alike })).toBe('entries-differ');
    const sealed = having(
      ...ready({ method: { name: 'v22', marks: null, entered: 'sheets', twice: true } }),
      open(),
      { ...right, entries: alike },
    );
    expect(sealed.rounds[0]!.counts[0]!.entries).toEqual({
      by: [id(901), id(902)],
      differed: [{ row: `votes:${a}`, first: 15, second: 14 }],
    });
  });
  test('takes entries while its round is open', () => {
    const { part, code } = opened.rounds[0]!;
    expect(roundToEnter(opened, { part, code }, null)).toBe(opened.rounds[0]);
    expect(roundToEnter(opened, { part, code: 'ANOTHER' }, null)).toMatchObject({
      refused: 'no-round-open',
    });
    expect(roundToEnter(opened, { part, code }, id(61))).toMatchObject({
      refused: 'place-unknown',
    });
  });
});

const people = ['siv', 'mats', 'eva'];
const someEntries = fc
  .record({
    first: fc.option(fc.record({ by: fc.constantFrom(...people), isWhole: fc.boolean() })),
    second: fc.option(fc.record({ by: fc.constantFrom(...people), isWhole: fc.boolean() })),
  })
  .map(({ first, second }): BegunEntry[] => [
    ...(first ? [{ entry: 'first' as const, ...first }] : []),
    ...(second ? [{ entry: 'second' as const, ...second }] : []),
  ]);

test('nobody sees an entry of another before both are whole, nor their own once it is handed over', () =>
  fc.assert(
    fc.property(someEntries, fc.constantFrom(...people), (entries, person) => {
      const areWhole = entries.length === 2 && entries.every(({ isWhole }) => isWhole);
      for (const one of entries)
        if (seesEntry(person, one, entries))
          expect(areWhole || (one.by === person && !one.isWhole)).toBe(true);
    }),
  ));

test('whose turn it is always leads on: to an entry of one’s own, a free one, the comparison, or one of others', () =>
  fc.assert(
    fc.property(someEntries, fc.constantFrom(...people), (entries, person) => {
      const turn = turnOf(person, entries, true);
      const found = entries.find((one) => 'entry' in turn && one.entry === turn.entry);
      if (turn.kind === 'enter')
        expect(!found || (found.by === person && !found.isWhole)).toBe(true);
      if (turn.kind === 'wait') expect(found).toBeDefined();
      if (turn.kind === 'compare') expect(entries.every(({ isWhole }) => isWhole)).toBe(true);
    }),
  ));
