import { expect, test } from 'vitest';
import { electedPeopleText } from '../meetings/elected-people-text.ts';
import { clauseText } from './how-decided.ts';

test('a clause begins once with its word, and in English an infinitive with "to"', () => {
  expect(clauseText('att', 'Att bygga')).toBe('att bygga');
  expect(clauseText('att', 'bygga')).toBe('att bygga');
  expect(clauseText('that', 'the shed is built')).toBe('that the shed is built');
  expect(clauseText('that', 'To build a shed')).toBe('to build a shed');
  const said = electedPeopleText(
    {
      ...{ office: { role: 'auditor', title: null, bodyId: null }, seats: 2, leftTo: null },
      elected: [{ personId: '1', from: '2024-02-14', to: null, years: null }],
      on: '2024-02-14',
    },
    new Map(),
    'en',
  );
  expect(clauseText('that', said)).toBe(
    'to elect @{1} as auditor, and to leave the seat of auditor vacant',
  );
});
