import type { Majority } from './vocabulary.ts';

/** Votes for and against, and how many could have voted. */
export type Count = { readonly for: number; readonly against: number; readonly register: number };

/** Whether a count reaches the majority: for × denominator against numerator × base, in whole numbers. Nothing cast carries nothing. */
export const reaches = (majority: Majority, count: Count) => {
  const base = majority.of === 'cast' ? count.for + count.against : count.register;
  const [left, right] = [count.for * majority.denominator, majority.numerator * base];
  if (!count.for) return false;
  return majority.comparison === 'moreThan' ? left > right : left >= right;
};

/** The votes for that a majority asks of a count: the fewest that reach it, whatever the others are. */
export const votesNeeded = (majority: Majority, count: Count): number => {
  const base = majority.of === 'cast' ? count.for + count.against : count.register;
  const line = (base * majority.numerator) / majority.denominator;
  return Math.max(1, majority.comparison === 'moreThan' ? Math.floor(line) + 1 : Math.ceil(line));
};

/** As many for as against, where half would have been the line. Where nobody voted there is nothing to break. */
export const isTie = (majority: Majority, count: Count) =>
  isHalf(majority) && count.for === count.against && count.for > 0;

/** More than half of the votes cast: what most matters ask for. */
export const isHalf = ({ comparison, numerator, denominator, of }: Majority) =>
  comparison === 'moreThan' && numerator * 2 === denominator && of === 'cast';
