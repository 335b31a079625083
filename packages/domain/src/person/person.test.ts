import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { type PersonCommand, RegisterPerson } from './commands.ts';
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
