import { count, noLots, type Poll, type StvResult } from '@klubba/domain/counting';
import { describe, expect, test } from 'vitest';
import { flowSize, layOutFlow, standingOrder } from './flow.ts';

const poll: Poll = {
  candidates: ['A', 'B', 'C', 'D'].map((id) => ({ id, name: id })),
  ballots: [
    { weight: 40, preferences: [['A'], ['B']] },
    { weight: 16, preferences: [['B']] },
    { weight: 24, preferences: [['C']] },
    { weight: 9, preferences: [['D'], ['C']] },
    { weight: 3, preferences: [['D']] },
  ],
};

const counted = () => count('scottish-stv', poll, { seats: 2 }, noLots) as StvResult;

describe('the flow of an STV count', () => {
  test('has a column for each round, and each column is as high as all votes', () => {
    const { columns, nodes } = layOutFlow(counted());
    expect(columns).toHaveLength(counted().rounds.length);
    for (const column of columns.keys()) {
      const high = nodes
        .filter((node) => node.column === column)
        .reduce((sum, { height }) => sum + height, 0);
      expect(high).toBeCloseTo(flowSize.body, 3);
    }
  });

  test('places piles beneath each other, never on each other', () => {
    const { columns, nodes, height } = layOutFlow(counted());
    for (const column of columns.keys()) {
      let free = 0;
      for (const node of nodes.filter((each) => each.column === column)) {
        expect(node.y).toBeGreaterThanOrEqual(free);
        free = node.y + node.height;
      }
      expect(free).toBeLessThanOrEqual(height);
    }
  });

  test('shows every transfer once, from whom it came and to whom it went', () => {
    const { ribbons } = layOutFlow(counted());
    const moved = ribbons
      .filter(({ kind }) => kind !== 'stays')
      .map(({ kind, from, to }) => [kind, from, to]);
    expect(moved).toEqual([
      ['surplus', 'A', 'B'],
      ['exclusion', 'D', 'C'],
      ['to-nobody', 'D', null],
    ]);
  });

  test('puts the elected on top in their order, then those who lasted longest', () => {
    expect(standingOrder(counted())).toEqual(['A', 'C', 'B', 'D']);
  });
});
