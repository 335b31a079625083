import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../civil-date.ts';
import { defaultRules } from '../organisation/default-rules.ts';
import type { VotingRightRule } from '../organisation/rules.ts';
import { votingRight } from './voting-right.ts';

const member = {
  memberships: [{ from: '2026-03-01', to: null }],
  fees: [{ year: 2026, on: '2026-03-01' }],
};
const rules = (change: Partial<VotingRightRule> = {}) => ({
  votingRight: {
    ...defaultRules.votingRight,
    value: { ...defaultRules.votingRight.value, ...change },
  },
});

describe('the right to vote', () => {
  test('comes with thirty days of membership and a paid fee', () => {
    expect(votingRight(member, '2026-03-31', rules())).toEqual({ entitled: true });
  });
  test('is not there a day earlier, and the reason says from when', () => {
    expect(votingRight(member, '2026-03-30', rules())).toEqual({
      entitled: false,
      reason: 'membership-too-short',
      facts: { since: '2026-03-01', days: 29, required: 30, entitledFrom: '2026-03-31' },
    });
  });
  test('is lost with the fee of the year', () => {
    const unpaid = { ...member, fees: [{ year: 2025, on: '2025-03-01' }] };
    expect(votingRight(unpaid, '2026-05-01', rules())).toEqual({
      entitled: false,
      reason: 'fee-not-paid',
      facts: { year: 2026 },
    });
    expect(votingRight(unpaid, '2026-05-01', rules({ feeYear: 'meetingYearOrPrevious' }))).toEqual({
      entitled: true,
    });
    expect(votingRight(unpaid, '2026-05-01', rules({ feePaid: false }))).toEqual({
      entitled: true,
    });
  });
  test('does not come from a fee that is paid after the meeting', () => {
    const late = { ...member, fees: [{ year: 2026, on: '2026-05-02' }] };
    expect(votingRight(late, '2026-05-01', rules())).toMatchObject({ reason: 'fee-not-paid' });
    expect(votingRight(late, '2026-05-02', rules())).toEqual({ entitled: true });
  });
  test('ends after the last day of the membership', () => {
    const left = { ...member, memberships: [{ from: '2026-03-01', to: '2026-06-30' }] };
    expect(votingRight(left, '2026-06-30', rules())).toEqual({ entitled: true });
    expect(votingRight(left, '2026-07-01', rules())).toEqual({
      entitled: false,
      reason: 'membership-ended',
      facts: { endedOn: '2026-06-30' },
    });
  });
  test('starts over for who comes back', () => {
    const back = {
      ...member,
      memberships: [
        { from: '2020-01-01', to: '2026-02-01' },
        { from: '2026-03-01', to: null },
      ],
    };
    expect(votingRight(back, '2026-03-10', rules())).toMatchObject({
      reason: 'membership-too-short',
    });
  });
  test('is not there before the membership, and never without one', () => {
    expect(votingRight(member, '2026-02-28', rules())).toMatchObject({
      reason: 'membership-not-begun',
    });
    expect(votingRight({ memberships: [], fees: [] }, '2026-02-28', rules())).toMatchObject({
      reason: 'never-a-member',
    });
  });
});

test('once there, it stays through the year for who neither leaves nor is asked for another fee', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(60), (days, required) => {
      const day = addDays('2026-03-01', days);
      const { entitled } = votingRight(member, day, rules({ membershipDays: required }));
      expect(entitled).toBe(days >= required);
    }),
  );
});
