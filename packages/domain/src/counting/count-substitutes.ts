import { isSheet } from './ballot.ts';
import type { BallotFile, PollOnFile } from './ballot-file.ts';
import { type Count, count, type Method, needsBallots, type Parameters } from './count.ts';
import type { Lots } from './lot.ts';

/**
 * Counts the election of substitutes that the file holds: a poll of its own, by the same method unless it names another,
 * in an order without equals. Takes how the ordinary were counted, and the lots; gives nothing where the file holds no such election.
 */
export const countSubstitutes = (
  { substitutes }: BallotFile,
  method: Method,
  { unranked, unmarked }: Pick<Parameters, 'unranked' | 'unmarked'>,
  lots: Lots,
): Count | undefined => {
  if (!substitutes) return undefined;
  const { seats, marks, runOff, groups } = substitutes;
  return count(
    substitutes.method ?? method,
    substitutes,
    {
      seats,
      ordered: true,
      ...(marks && { marks }),
      ...(runOff && { runOff }),
      ...(groups && { groups }),
      ...(unranked && { unranked }),
      ...(unmarked && { unmarked }),
    },
    lots,
  );
};

/** Whether all that the file holds can be counted by the method: a sheet of votes is not enough for each, nor does each keep places for groups. */
export const isCountableBy = (file: BallotFile, method: Method): boolean =>
  isPollCountableBy(file, method) &&
  (!file.substitutes || isPollCountableBy(file.substitutes, file.substitutes.method ?? method));

const isPollCountableBy = ({ ballots, groups }: PollOnFile, method: Method) =>
  !needsBallots(method) || !(isSheet(ballots) || groups);
