import { expect, test } from 'vitest';
import { initial } from './evolve.ts';
import { organisation } from './organisation.ts';
import type { Office } from './state.ts';
import { endedByMistake } from './succeeding.ts';

const office: Office = {
  ...{ officeId: 'siv', bodyId: 'board', personId: 'Siv', role: 'treasurer', title: null },
  ...{ from: '2023-03-01', to: '2024-02-29', decisionId: null, employer: null },
  ...{ ended: true, endedBy: 'election', toBefore: null },
};
const taking = (...personIds: string[]) => ({
  ...({ bodyId: 'board', role: 'treasurer', title: null, from: '2024-03-01', personIds } as const),
});
const given = (...offices: Office[]) => ({
  ...initial,
  offices: new Map(offices.map((one) => [one.officeId, one])),
});
const mistaken = { decisionId: 'election', was: taking('Mats'), right: taking() };

test('an office that nobody took goes on, unless somebody took it later', () => {
  expect(endedByMistake(given(office), mistaken)).toEqual([{ officeId: 'siv', to: null }]);
  const later = { officeId: 'kia', personId: 'Kia', from: '2024-09-01', to: null };
  const next = { ...office, ...later, ended: false, endedBy: null };
  expect(endedByMistake(given(office, next), mistaken)).toEqual([
    { officeId: 'siv', to: '2024-08-31' },
  ]);
});

test('an office that another one takes stays ended', () => {
  expect(endedByMistake(given(office), { ...mistaken, right: taking('Jon') })).toEqual([]);
  expect(endedByMistake(given({ ...office, endedBy: 'other' }), mistaken)).toEqual([]);
});

test('the end of an office is undone by the decision that made it, once', () => {
  const of = (more: object) => ({
    ...({
      type: 'UndoOfficeEnd',
      officeId: 'siv',
      decisionId: 'election',
      to: null,
      ...more,
    } as const),
  });
  const held = { ...given(office), association: {} as never };
  expect(organisation.decide(held, of({ decisionId: 'other' }))).toMatchObject({
    refused: 'office-not-found',
  });
  expect(organisation.decide(held, of({ to: '2023-02-01' }))).toMatchObject({
    refused: 'office-ends-before-it-begins',
  });
  expect(organisation.decide(held, of({}))).toMatchObject([{ type: 'OfficeEndUndone', to: null }]);
});
