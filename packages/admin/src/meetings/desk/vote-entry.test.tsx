import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type Vote, VoteEntry } from './vote-entry.tsx';

afterEach(cleanup);

const half = { comparison: 'moreThan', numerator: 1, denominator: 2, of: 'cast' } as const;

const countedBy = (voters: number, first = '') => {
  const recorded = vi.fn(async (_: Vote) => true);
  render(() => (
    <VoteEntry
      first={first}
      voters={voters}
      rule={{ majority: half, tie: 'castingVote' }}
      place="vote"
      onRecord={recorded}
      onGiveUp={() => {}}
    />
  ));
  return recorded;
};

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;

test('digits and Enter are a counted vote: eight for, two against', async () => {
  const recorded = countedBy(11, '8');
  await userEvent.keyboard(' 2{Enter}');
  expect(recorded).toHaveBeenCalledExactlyOnceWith({
    for: 8,
    against: 2,
    abstained: 0,
    tieBreak: null,
  });
});

test('who did not vote and where the line is stand there before the gavel', async () => {
  countedBy(11, '8');
  await userEvent.keyboard(' 2');
  expect(screen.getByText('Bifall: 8 ja, 6 behövs.')).toBeTruthy();
  expect(screen.getByText('1', { selector: 'output' })).toBeTruthy();
});

test('a count without its noes waits for them', async () => {
  const recorded = countedBy(11, '8');
  await userEvent.keyboard('{Enter}{Enter}');
  expect(recorded).not.toHaveBeenCalled();
  expect(screen.getByText('Skriv både ja- och nejröster. Ingen är 0.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Nej'));
});

test('more votes than voters are said at once, and nothing typed is lost', async () => {
  countedBy(25, '2');
  await userEvent.keyboard('6 0');
  expect([box('Ja'), box('Nej')]).toEqual(['26', '0']);
  expect(screen.getByText(/Röstlängden har 25 personer men rösterna är 26/)).toBeTruthy();
});

test('Backspace in an empty box goes back to the one before', async () => {
  countedBy(11, '8');
  await userEvent.keyboard(' {Backspace}');
  expect(document.activeElement).toBe(screen.getByLabelText('Ja'));
});
