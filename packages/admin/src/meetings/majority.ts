import type { Majority } from '@klubba/domain';

type Count = { readonly for: number; readonly against: number; readonly register: number };

/** The votes for that a majority asks of a count: the line in the picture. The server decides. */
export const votesNeeded = (majority: Majority, count: Count): number => {
  const base = majority.of === 'cast' ? count.for + count.against : count.register;
  const line = (base * majority.numerator) / majority.denominator;
  return Math.max(1, majority.comparison === 'moreThan' ? Math.floor(line) + 1 : Math.ceil(line));
};

/** As many for as against, where half would have been the line. */
export const isTie = (majority: Majority, count: Count): boolean =>
  majority.comparison === 'moreThan' &&
  majority.numerator * 2 === majority.denominator &&
  majority.of === 'cast' &&
  count.for === count.against;
