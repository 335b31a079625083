import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { type CorrectMembership, type PersonCommand, RegisterPerson } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { person } from './person.ts';

const given = scenario(person);
const contact = { name: 'Siv Ek', email: 'siv@example.se', phone: null };
const registered: PersonEvent = { type: 'PersonRegistered', v: 1, ...contact };
const joined: PersonEvent = { type: 'MembershipStarted', v: 1, on: '2026-01-10' };
const left: PersonEvent = { type: 'MembershipEnded', v: 1, on: '2026-03-01', reason: 'moved' };

describe('a person', () => {
  test('is registered once', () => {
    given()
      .when({ type: 'RegisterPerson', ...contact })
      .yields(registered);
    given(registered)
      .when({ type: 'RegisterPerson', ...contact })
      .isRefused('person-already-registered');
  });
  test('must be registered before anything is recorded about them', () => {
    given().when({ type: 'StartMembership', on: '2026-01-10' }).isRefused('person-not-registered');
  });
  test('has a contact that changes only when it is another', () => {
    given(registered)
      .when({ type: 'ChangePersonContact', ...contact })
      .yields();
    given(registered)
      .when({ type: 'ChangePersonContact', ...contact, phone: '08-123 45 67' })
      .yields({ type: 'PersonContactChanged', v: 1, ...contact, phone: '08-123 45 67' });
  });
  test('who has been erased can still be folded', () => {
    const erased: PersonEvent = { ...registered, name: null, email: null };
    given(erased, joined)
      .when({ type: 'EndMembership', on: '2026-03-01', reason: 'moved' })
      .yields(left);
  });
  test('is reached by an address and a number that could be true', () => {
    const accepts = (change: object) =>
      RegisterPerson.safeParse({ type: 'RegisterPerson', ...contact, ...change }).success;
    expect(accepts({ phone: '+46 8 123 45 67' })).toBe(true);
    expect(accepts({ phone: 'ring mig' })).toBe(false);
    expect(accepts({ email: 'siv' })).toBe(false);
    expect(accepts({ name: '  ' })).toBe(false);
  });
});

describe('a membership', () => {
  test('starts once at a time', () => {
    given(registered, joined)
      .when({ type: 'StartMembership', on: '2026-02-01' })
      .isRefused('already-a-member', 'on', { since: '2026-01-10' });
  });
  test('does not end before it began', () => {
    given(registered, joined)
      .when({ type: 'EndMembership', on: '2026-01-09', reason: 'left' })
      .isRefused('membership-ends-before-it-begins', 'on', { since: '2026-01-10' });
  });
  test('ends only for a member', () => {
    given(registered, joined, left)
      .when({ type: 'EndMembership', on: '2026-03-02', reason: 'left' })
      .isRefused('not-a-member');
    given(registered)
      .when({ type: 'EndMembership', on: '2026-03-02', reason: 'left' })
      .isRefused('not-a-member');
  });
  test('starts again after it ended', () => {
    given(registered, joined, left)
      .when({ type: 'StartMembership', on: '2026-03-01' })
      .isRefused('membership-overlaps', 'on', { endedOn: '2026-03-01' });
    given(registered, joined, left)
      .when({ type: 'StartMembership', on: '2026-03-02' })
      .yields({ ...joined, on: '2026-03-02' });
  });
});

test('a fee is paid once per year, and may come before the membership', () => {
  const paid: PersonEvent = { type: 'FeePaid', v: 1, year: 2026, on: '2026-01-02' };
  const pay = { type: 'RecordFeePaid', year: 2026, on: '2026-01-02' } as const;
  given(registered).when(pay).yields(paid);
  given(registered, paid).when(pay).isRefused('fee-already-paid', 'year', { year: 2026 });
});

describe('what was recorded by mistake', () => {
  const paid: PersonEvent = { type: 'FeePaid', v: 1, year: 2026, on: '2026-01-02' };
  const reason = 'Betalningen gällde en annan medlem.';
  const rejoined: PersonEvent = { ...joined, on: '2026-05-01' };
  const correct: CorrectMembership = {
    type: 'CorrectMembership',
    startedOn: '2026-01-10',
    from: '2025-01-10',
    ended: null,
    reason,
  };
  const stateOf = (...events: PersonEvent[]) => events.reduce(person.evolve, person.initial);

  test('as a payment is taken back, and what is right recorded anew', () => {
    const revoked: PersonEvent = { type: 'FeePaymentRevoked', v: 1, year: 2026, reason };
    const revoke = { type: 'RevokeFeePayment', year: 2026, reason } as const;
    given(registered).when(revoke).isRefused('fee-not-recorded', 'year', { year: 2026 });
    given(registered, paid).when(revoke).yields(revoked);
    given(registered, paid, revoked)
      .when({ type: 'RecordFeePaid', year: 2026, on: '2026-02-01' })
      .yields({ ...paid, on: '2026-02-01' });
    expect(stateOf(registered, paid, revoked)).toMatchObject({
      fees: [],
      corrections: [{ what: 'fee', was: { year: 2026, on: '2026-01-02' }, is: null, reason }],
    });
  });
  test('of a membership is put right, and both stay to be seen', () => {
    const { type: _, ...right } = correct;
    const corrected: PersonEvent = { type: 'MembershipCorrected', v: 1, ...right };
    given(registered, joined).when(correct).yields(corrected);
    expect(stateOf(registered, joined, corrected)).toMatchObject({
      memberships: [{ from: '2025-01-10', to: null }],
      corrections: [
        {
          what: 'membership',
          was: { from: '2026-01-10', to: null },
          is: { from: '2025-01-10', to: null },
        },
      ],
    });
    given(registered).when(correct).isRefused('membership-not-found', 'startedOn');
  });
  test('is not put right into the membership before or after', () => {
    given(registered, joined, left, rejoined)
      .when(correct)
      .isRefused('membership-runs-into-the-next', 'ended', { startsOn: '2026-05-01' });
    given(registered, joined, left, rejoined)
      .when({ ...correct, startedOn: '2026-05-01', from: '2026-03-01' })
      .isRefused('membership-overlaps', 'from', { endedOn: '2026-03-01' });
    given(registered, joined)
      .when({ ...correct, ended: { on: '2025-01-09', reason: 'left' } })
      .isRefused('membership-ends-before-it-begins', 'ended.on', { since: '2025-01-10' });
  });
  test('of somebody who never was a member is taken back', () => {
    const revoke = { type: 'RevokeMembership', startedOn: '2026-01-10', reason } as const;
    const revoked: PersonEvent = { ...revoke, type: 'MembershipRevoked', v: 1 };
    given(registered, joined).when(revoke).yields(revoked);
    given(registered, joined, revoked).when(revoke).isRefused('membership-not-found', 'startedOn');
    given(registered, joined, revoked)
      .when({ type: 'StartMembership', on: '2026-01-01' })
      .yields({ ...joined, on: '2026-01-01' });
  });
});

const day = fc.integer({ min: 1, max: 9 }).map((last) => `2026-03-0${last}`);
const text = fc.option(fc.string());
const command: fc.Arbitrary<PersonCommand> = fc.oneof(
  fc.record({
    type: fc.constantFrom('RegisterPerson' as const, 'ChangePersonContact' as const),
    name: fc.string(),
    email: text,
    phone: text,
  }),
  fc.record({ type: fc.constant('StartMembership' as const), on: day }),
  fc.record({
    type: fc.constant('EndMembership' as const),
    on: day,
    reason: fc.constant('left' as const),
  }),
  fc.record({
    type: fc.constant('RecordFeePaid' as const),
    year: fc.constantFrom(2025, 2026),
    on: day,
  }),
  fc.record({
    type: fc.constant('RevokeFeePayment' as const),
    year: fc.constantFrom(2025, 2026),
    reason: fc.string(),
  }),
  fc.record({
    type: fc.constant('CorrectMembership' as const),
    startedOn: day,
    from: day,
    ended: fc.option(fc.record({ on: day, reason: fc.constant('left' as const) })),
    reason: fc.string(),
  }),
  fc.record({
    type: fc.constant('RevokeMembership' as const),
    startedOn: day,
    reason: fc.string(),
  }),
);

test('whatever is asked: memberships lie in order without overlap, and a year has one fee', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state = person.initial;
      for (const each of commands) {
        const outcome = person.decide(state, each);
        if (!isRefusal(outcome)) state = outcome.reduce<typeof state>(person.evolve, state);
      }
      state.memberships.forEach(({ from, to }, index) => {
        const next = state.memberships[index + 1];
        expect(to === null || from <= to).toBe(true);
        if (next) expect(to !== null && to < next.from).toBe(true);
      });
      expect(new Set(state.fees.map(({ year }) => year)).size).toBe(state.fees.length);
    }),
  );
});
