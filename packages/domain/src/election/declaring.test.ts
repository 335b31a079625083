import { expect, test } from 'vitest';
import { election } from './election.ts';
import { at, call, close, consent, having, id, nominate, refusalOf } from './rehearsal.ts';
import { confirmationsOf } from './state.ts';

const evidenceHash = 'a'.repeat(64);
const [haninge, nynas] = [id(700), id(701)];
const admit = (associationId: string, name: string) => ({
  ...{ type: 'AdmitAssociation', associationId, name, organisationId: null },
});
const declared = [
  call,
  admit(haninge, 'Haninge'),
  admit(nynas, 'Nynäshamn'),
  { type: 'ReleaseAssociation', associationId: nynas, at },
  ...[nominate(1), consent(1, 'ordinary'), close],
  {
    type: 'ElectByAcclamation',
    part: 'ordinary',
    order: [],
    ordered: null,
    ballotAsked: false,
    at,
  },
];
const result = {
  ...{ type: 'DeclareResult', meetingId: null, itemId: null, decisionId: null, number: null, at },
  outside: { document: 'Protokoll', on: '2024-02-14', paragraph: null, vouchedBy: null },
};
const answer = {
  ...{ type: 'AnswerResult', confirmationId: id(900), associationId: haninge, evidenceHash, at },
  ...{ answered: 0, linkFrom: id(1), agrees: true, name: 'Hans Berg', reason: null },
};
const wrong = { ...answer, agrees: false, reason: 'Anna är vald, inte Bo.' };

test('an association that takes part confirms a result that is declared', () => {
  expect(refusalOf(having(...declared), answer)).toBe('result-not-declared');
  const state = having(...declared, result);
  expect(refusalOf(state, { ...answer, associationId: nynas })).toBe('association-not-admitted');
  expect(refusalOf(state, { ...answer, associationId: id(702) })).toBe('association-not-admitted');
  const { answered: _, ...said } = answer;
  expect(election.decide(state, answer as never)).toEqual([
    { ...said, type: 'ResultAnswered', v: 1 },
  ]);
});

test('a link answers once; who found it wrong may be asked anew, and who has agreed has agreed', () => {
  const state = having(...declared, result);
  expect(refusalOf(state, { ...wrong, reason: null })).toBe('reason-missing');
  const doubted = having(...declared, result, wrong);
  expect(refusalOf(doubted, answer)).toBe('link-already-used');
  const agreed = having(...declared, result, wrong, { ...answer, answered: 1 });
  expect(confirmationsOf(agreed, haninge).map(({ agrees }) => agrees)).toEqual([false, true]);
  expect(refusalOf(agreed, { ...wrong, answered: 2 })).toBe('result-already-confirmed');
});
