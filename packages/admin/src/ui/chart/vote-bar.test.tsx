import { render } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import '../../testing.ts';
import { VoteBar } from './vote-bar.tsx';

test('a vote is drawn on the scale of the register, whatever else is known of it', () => {
  const votes = { for: 8, against: 2, abstained: 0, notVoting: 1, register: 11 };
  const { container } = render(() => <VoteBar title="Beslut" votes={votes} />);
  const width = (part: string) =>
    Number.parseFloat(container.querySelector(part)?.getAttribute('width') ?? '');
  expect(width('.chart-for')).toBeCloseTo(800 / 11);
  expect(width('.chart-against')).toBeCloseTo(200 / 11);
});
