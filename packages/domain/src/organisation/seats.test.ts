import { expect, test } from 'vitest';
import { initial } from './evolve.ts';
import { seatsOn } from './seats.ts';
import type { Office } from './state.ts';
import type { BodyKind, OfficeRole } from './vocabulary.ts';

const day = '2024-02-01';
const association = (kind: BodyKind, roles: readonly OfficeRole[], targetSize: number | null) => ({
  ...initial,
  bodies: new Map([
    [
      'body',
      {
        ...{ bodyId: 'body', kind, name: 'Styrelsen', mandate: '', targetSize },
        ...{ decisionId: null, dissolvedOn: null },
      },
    ],
  ]),
  offices: new Map(
    roles.map((role, at): [string, Office] => [
      `${at}`,
      {
        ...{ officeId: `${at}`, bodyId: 'body', personId: `${role}`, role, title: null },
        ...{ from: '2024-01-01', to: null, decisionId: null, employer: null },
        ...{ ended: false, endedBy: null, toBefore: null },
      },
    ]),
  ),
});

test('whoever serves a body has no seat in it, and a substitute steps in', () => {
  const board = association('board', ['chair', 'member', 'substitute', 'auditor'], null);
  expect(seatsOn(board, 'body', day)).toEqual({
    ...{ members: ['chair', 'member'], substitutes: ['substitute'], size: 2 },
  });
  expect(seatsOn(board, 'body', '2023-12-31')).toMatchObject({ members: [], size: 0 });
});

test('there is room for as many as the body is to have', () => {
  expect(seatsOn(association('board', ['chair'], 7), 'body', day).size).toBe(7);
});

test('auditors sit where they meet by themselves', () => {
  const audit = association('audit', ['auditor', 'substituteAuditor'], null);
  expect(seatsOn(audit, 'body', day)).toEqual({
    ...{ members: ['auditor'], substitutes: ['substituteAuditor'], size: 1 },
  });
});
