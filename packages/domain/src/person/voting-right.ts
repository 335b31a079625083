import { addDays, daysBetween, yearOf } from '../civil-date.ts';
import type { Rules } from '../organisation/rules.ts';
import type { Person } from './state.ts';

/** Whether a person may vote, and if not the one reason that is nearest to being removed, with what explains it. */
export type VotingRight =
  | { readonly entitled: true }
  | {
      readonly entitled: false;
      readonly reason: VotingObstacle;
      readonly facts: Readonly<Record<string, string | number>>;
    };

export const votingObstacles = [
  'never-a-member',
  'membership-not-begun',
  'membership-ended',
  'membership-too-short',
  'fee-not-paid',
] as const;
export type VotingObstacle = (typeof votingObstacles)[number];

/**
 * The right to vote on a day, from membership, payment and the rule `votingRight`. The last day of a membership counts; a fee
 * counts from the day it was paid. The day of entry is day 0: with 30 days, who joined on 1 March votes from 31 March.
 */
export const votingRight = (
  { memberships, fees }: Pick<Person, 'memberships' | 'fees'>,
  date: string,
  rules: Pick<Rules, 'votingRight'>,
): VotingRight => {
  const { membershipDays, feePaid, feeYear } = rules.votingRight.value;
  const begun = memberships.filter(({ from }) => from <= date).at(-1);
  if (!begun) {
    const first = memberships[0];
    return first
      ? without('membership-not-begun', { startsOn: first.from })
      : without('never-a-member');
  }
  if (begun.to !== null && begun.to < date)
    return without('membership-ended', { endedOn: begun.to });
  const days = daysBetween(begun.from, date);
  if (days < membershipDays)
    return without('membership-too-short', {
      since: begun.from,
      days,
      required: membershipDays,
      entitledFrom: addDays(begun.from, membershipDays),
    });
  const year = yearOf(date);
  const years = feeYear === 'meetingYear' ? [year] : [year, year - 1];
  if (feePaid && !fees.some((fee) => years.includes(fee.year) && fee.on <= date))
    return without('fee-not-paid', { year });
  return { entitled: true };
};

const without = (
  reason: VotingObstacle,
  facts: Readonly<Record<string, string | number>> = {},
): VotingRight => ({ entitled: false, reason, facts });
