import type { BallotFile } from './ballot-file.ts';
import { type Count, count, type Method, type Parameters } from './count.ts';
import type { Lots } from './lot.ts';

/**
 * Counts the election of substitutes that the file holds: a poll of its own, by the same method, in an order without
 * equals. Takes how the ordinary were counted, and the lots; gives nothing where the file holds no such election.
 */
export const countSubstitutes = (
  { substitutes }: BallotFile,
  method: Method,
  { unranked, unmarked }: Pick<Parameters, 'unranked' | 'unmarked'>,
  lots: Lots,
): Count | undefined => {
  if (!substitutes) return undefined;
  const { seats, marks, runOff } = substitutes;
  return count(
    method,
    substitutes,
    {
      seats,
      ordered: true,
      ...(marks && { marks }),
      ...(runOff && { runOff }),
      ...(unranked && { unranked }),
      ...(unmarked && { unmarked }),
    },
    lots,
  );
};
