import { describe, expect, test } from 'vitest';
import { fileOf, fixtures } from '../fixtures.ts';
import {
  type Count,
  count,
  en,
  exact,
  explain,
  noLots,
  type Poll,
  plainFigure,
  sv,
} from '../index.ts';

const candidates = ['Kandidat A', 'Kandidat B', 'Kandidat C'].map((name, at) => ({
  id: String(at + 1),
  name,
}));

const marked = (...ballots: [string[], number][]): Poll => ({
  candidates,
  ballots: ballots.map(([ids, weight]) => ({ weight, preferences: [ids] })),
});

const tell = (counted: Count, say = sv) => explain(counted, candidates, say);

describe('v22', () => {
  test('tells who is elected with how many of the valid ballots', () => {
    const poll = marked([['1'], 61], [['2'], 39], [[], 2], [['1', '2'], 3]);
    expect(tell(count('v22', poll, { seats: 1 }))).toEqual([
      'Regeln är §§ 22–23 så som medlemmar har citerat dem. Den är inte bekräftad mot gällande stadgar.',
      '105 valsedlar: 100 giltiga, 2 blanka och 3 ogiltiga.',
      '3 valsedlar är ogiltiga: för många namn.',
      'Mer än hälften av 100 giltiga valsedlar är 51.',
      'Kandidat A väljs i första omgången med 61 av 100 giltiga valsedlar.',
    ]);
  });

  test('tells the run-off, the lots and the substitutes, in English too', () => {
    const poll = marked([['1'], 40], [['2'], 20], [['3'], 20]);
    const lots = { kind: 'physical', draws: [{ order: ['3', '2', '1'] }] } as const;
    const runOff = marked([['1'], 30], [['3'], 30]).ballots;
    const substitutes = { places: 1, ballots: 'continued' } as const;
    expect(tell(count('v22', poll, { seats: 1, runOff, substitutes }, lots), en).slice(2)).toEqual([
      'More than half of 80 valid ballots is 41.',
      'Nobody has more than half in the first round.',
      'Kandidat B and Kandidat C have equally many votes. The lot decides who takes part in the second round: Kandidat C.',
      '1 seat left to fill. A second round is held between at most 2 candidates: Kandidat A and Kandidat C.',
      'In the second round there were 60 ballots: 60 valid, 0 blank and 0 invalid.',
      'Kandidat A and Kandidat C have equally many votes. The lot decides who is elected: Kandidat C.',
      'Kandidat C is elected in the second round with 30 of 60 valid ballots.',
      'Kandidat A is substitute number 1 with 30 votes.',
    ]);
  });

  test('tells the order of substitutes, and the lots in it where they fell', () => {
    const poll = marked([['1', '2'], 40], [['3'], 20]);
    const parameters = { seats: 2, ordered: true };
    const lots = { kind: 'physical', draws: [{ order: ['2', '1'] }] } as const;
    expect(tell(count('v22', poll, parameters, lots)).slice(2)).toEqual([
      'Mer än hälften av 60 giltiga valsedlar är 31.',
      'Kandidat A och Kandidat B har lika många röster. Lotten avgör ordningen mellan ersättarna: Kandidat B och Kandidat A.',
      'Kandidat B väljs i första omgången med 40 av 60 giltiga valsedlar.',
      'Kandidat A väljs i första omgången med 40 av 60 giltiga valsedlar.',
      'Kandidat B blir ersättare nummer 1 med 40 röster.',
      'Kandidat A blir ersättare nummer 2 med 40 röster.',
    ]);
  });

  test('never says that nobody has more than half of those whom a lot is to tell apart', () => {
    const poll = marked([['1', '2'], 40], [['3'], 20]);
    const waiting = count('v22', poll, { seats: 1, marks: 2 });
    expect(waiting.state).toBe('lot-needed');
    expect(tell(waiting).join(' ')).not.toContain('Ingen får mer än hälften');
  });

  test('tells a sheet of votes per name by its sums', () => {
    const sheet = { votes: { 1: 61, 2: 39 }, valid: 100, blank: 2, invalid: 3 };
    const told = tell(count('v22', { candidates, ballots: sheet }, { seats: 1 }));
    expect(told.slice(1)).toEqual([
      '105 valsedlar: 100 giltiga, 2 blanka och 3 ogiltiga.',
      'Mer än hälften av 100 giltiga valsedlar är 51.',
      'Kandidat A väljs i första omgången med 61 av 100 giltiga valsedlar.',
    ]);
  });

  test('tells which lot is needed', () => {
    const poll = marked([['1'], 40], [['2'], 20], [['3'], 20]);
    expect(tell(count('v22', poll, { seats: 1 })).at(-1)).toBe(
      'Lottning behövs mellan Kandidat B och Kandidat C för att avgöra vem som går vidare till andra valomgången; 1 ska dras.',
    );
  });
});

test('STV is told round by round, with every transfer', () => {
  const file = fileOf(fixtures.weakSurplus);
  const lots = { kind: 'physical', draws: [{ order: ['5', '6'] }] } as const;
  const told = explain(count('scottish-stv', file, { seats: 4 }, lots), file.candidates, sv);
  expect(told).toContain(
    'Kvoten är 8: så många röster räcker för en av 4 platser när det finns 35 giltiga valsedlar.',
  );
  expect(told).toContain('Omgång 2: A har 2 röster mer än kvoten. De flyttas: 2 till C.');
  expect(told).toContain(
    'B och C har lika många röster. Omgång 1, där de skilde sig åt, avgör vems överskott som flyttas först: B.',
  );
  expect(told).toContain('E och F har lika många röster. Lotten avgör vem som stryks: E.');
  expect(told).toContain('Omgång 5: E har minst röster och stryks. Rösterna flyttas: 3 till D.');
  expect(told.at(-1)).toBe('D når kvoten i omgång 5 med 8 röster och är vald.');
});

test('an election that elects nobody is told as one', () => {
  expect(tell(count('plurality', marked(), { seats: 2 }, noLots), en)).toEqual([
    '0 ballots: 0 valid, 0 blank and 0 invalid.',
    'There is no valid ballot, so nobody is elected.',
    '2 seats are left vacant.',
  ]);
});

test('Schulze is told with the ranking and what it rests on', () => {
  const file = fileOf(fixtures.debian);
  const told = explain(count('schulze', file, { seats: 1 }), file.candidates, en);
  expect(told).toContain('Anthony Towns is preferred to each of the others.');
  expect(told.at(-1)).toBe('Anthony Towns is elected, at place 1 of the ranking.');
});

test('figures are written out to the last decimal, never rounded', () => {
  expect(sv.figure(141_245_570, 5)).toBe('1\u00a0412,45570');
  expect(en.figure(141_245_570, 5)).toBe('1,412.45570');
  expect(plainFigure(7, 5)).toBe('0.00007');
  expect(exact(1_234_567, 0, { thousands: ' ', decimal: ',' })).toBe('1 234 567');
});

test('a problem of a file is told in words', () => {
  const problem = { line: 3, expected: 'candidate-number', found: '5', most: 4 } as const;
  expect(sv.problem(problem)).toBe('Väntade en kandidats nummer (högst 4), hittade ”5”.');
  expect(en.problem({ line: 9, expected: 'candidate-name' })).toBe("Expected a candidate's name.");
});
