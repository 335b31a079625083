import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initial } from '../meeting/state.ts';
import { roles } from './role.ts';
import { type Sight, sightOf } from './sight.ts';

const phases = ['draft', 'convened', 'open', 'closed', 'inVerification', 'verified'] as const;
const opennesses = ['nothing', 'decisions', 'everything'] as const;

const viewer = fc.record({
  personId: fc.constantFrom('a', 'b'),
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
  sitsInBody: fc.boolean(),
});

const meetingIn = (phase: (typeof phases)[number]) => ({
  ...initial,
  phase,
  notice: phase === 'draft' ? null : ({} as never),
  minutes: {
    ...initial.minutes,
    signers:
      phase === 'inVerification' || phase === 'verified'
        ? [{ personId: 'a', capacity: 'verifier' as const }]
        : [],
  },
});

const isWithin = (less: Sight, more: Sight) =>
  (Object.keys(less) as (keyof Sight)[]).every((part) => more[part] || !less[part]);

test('nobody sees less as a meeting goes on, by one more role, or in a more open association', () => {
  fc.assert(
    fc.property(
      viewer,
      fc.constantFrom(...roles),
      fc.nat(4),
      fc.nat(1),
      (who, role, phase, open) => {
        const seen = sightOf(who, meetingIn(phases[phase]!), opennesses[open]!);
        expect(isWithin(seen, sightOf(who, meetingIn(phases[phase + 1]!), opennesses[open]!))).toBe(
          true,
        );
        const more = { ...who, roles: [...who.roles, role] };
        expect(isWithin(seen, sightOf(more, meetingIn(phases[phase]!), opennesses[open]!))).toBe(
          true,
        );
        expect(isWithin(seen, sightOf(who, meetingIn(phases[phase]!), opennesses[open + 1]!))).toBe(
          true,
        );
      },
    ),
  );
});

test('whoever was asked to sign reads the draft that an objection left, unless they were released', () => {
  const sent = { signers: [{ personId: 'a', capacity: 'verifier' }] } as never;
  const seenBy = (personId: string, released: readonly string[] = []) =>
    sightOf(
      { personId, roles: ['member'], sitsInBody: false },
      {
        ...meetingIn('closed'),
        minutes: {
          ...{ ...initial.minutes, drafts: [sent] },
          released: released.map((each) => ({ personId: each }) as never),
        },
      },
      'everything',
    ).record;
  expect([seenBy('a'), seenBy('b'), seenBy('a', ['a'])]).toEqual([true, false, false]);
});

test('minutes in the making are for those who keep, examine or sign them', () => {
  const who = {
    personId: 'b',
    roles: ['member', 'verifier', 'office'] as const,
    sitsInBody: false,
  };
  for (const phase of phases.slice(0, -1))
    expect(sightOf(who, meetingIn(phase), 'everything')).toMatchObject({
      minutes: false,
      record: false,
    });
  expect(
    sightOf({ ...who, personId: 'a' }, meetingIn('inVerification'), 'everything').minutes,
  ).toBe(true);
});
