import { expect, test } from 'vitest';
import type { MotionCommand } from './commands.ts';
import { readPublished } from './published-outcomes.ts';
import { begun, clause, id, played, sent } from './rehearsal.ts';
import { motionNumber, type OutcomeRow, outcomesTold } from './told-outcomes.ts';

const answered = (...answers: readonly ('grant' | 'answered' | 'reject')[]): MotionCommand => ({
  ...{ type: 'TellAnswer', answerId: id(61), by: 'Partistyrelsen', text: '', on: null },
  clauses: answers.map((answer, i) => ({ clauseId: id(41 + i), answer, wording: null })),
});
const reserved: MotionCommand = {
  ...{ type: 'EnterReservation', reservationId: id(71), number: 2, on: 'answer', by: 'Siv' },
  ...{ text: '', clauses: [{ clauseId: id(42), answer: 'grant', wording: null }] },
};
const three = [clause(1), clause(2), clause(3)];
const motions = new Map([
  ['A44', played(begun(...three), sent, answered('reject', 'answered', 'grant'))],
  ['B8', played(begun(...three), sent, answered('reject', 'reject', 'reject'), reserved)],
  ['C1', played(begun(...three), sent)],
]);
const told = (text: string) => outcomesTold(readPublished(text) as readonly OutcomeRow[], motions);
const short = (all: readonly { readonly clauseId: string; readonly outcome: string }[]) =>
  all.map(({ clauseId, outcome }) => `${Number(clauseId.slice(-2)) - 40} ${outcome}`);

test('a published list tells what differed, and the rest is assumed to have followed the answers', () => {
  const { outcomes, faults } = told('A44 första att-satsen, B8 reservation 2');
  expect(faults).toEqual([]);
  expect(
    outcomes.map(({ number, told, assumed }) => [number, short(told), short(assumed)]),
  ).toEqual([
    ['A44', ['1 granted'], ['2 deemedAnswered', '3 granted']],
    ['B8', ['2 reservationGranted'], ['1 rejected', '3 rejected']],
  ]);
});

test.each([
  ['A45 avslag', 'motion-number-unknown'],
  ['A44 att 4', 'clause-beyond-motion'],
  ['A44 att 0', 'clause-beyond-motion'],
  ['B8 reservation 3', 'reservation-unknown'],
  ['A44 tredje att-satsen', 'outcome-unclear'],
  ['C1 första att-satsen', 'outcome-unclear'],
])('%s is refused as %s, and nothing is guessed', (said, fault) => {
  expect(told(said).faults).toEqual([{ line: 1, said, fault }]);
});

test('no clause is told twice', () => {
  expect(told('A44 att 1 avslag; A44 att 1 bifall').faults).toEqual([
    { line: 1, said: 'A44 att 1 bifall', fault: 'clause-told-twice' },
  ]);
});

test('numbers are compared as people write them', () => {
  expect(['b 08', 'B8', ' b8'].map(motionNumber)).toEqual(['B8', 'B8', 'B8']);
});
