import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import type { KeyCommand } from './commands.ts';
import type { KeyEvent } from './events.ts';
import { key } from './key.ts';

const given = scenario(key);
const [first, second, third] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const at = '2026-11-28T10:00:00.000Z';
const later = '2027-05-28T22:00:00.000Z';
const soon = '2026-11-29T10:00:00.000Z';

const create = {
  type: 'CreateKey',
  name: 'The web site',
  roles: ['member'],
  scopes: ['decisions:read'],
  secretId: first,
  expiresAt: later,
  at,
} satisfies KeyCommand;
const { type: _, at: __, ...what } = create;
const created: KeyEvent = { type: 'KeyCreated', v: 1, ...what };
const rotate = {
  type: 'RotateKey',
  secretId: second,
  expiresAt: later,
  overlapUntil: soon,
  at,
} satisfies KeyCommand;
const rotated: KeyEvent = {
  type: 'KeyRotated',
  v: 1,
  secretId: second,
  expiresAt: later,
  overlapUntil: soon,
};
const revoked: KeyEvent = { type: 'KeyRevoked', v: 1 };

describe('making a key', () => {
  test('says what it is for, and until when', () => {
    given().when(create).yields(created);
  });
  test('names each role and scope once', () => {
    const twice = { roles: ['member', 'member'], scopes: ['decisions:read', 'decisions:read'] };
    given()
      .when({ ...create, ...(twice as Pick<typeof create, 'roles' | 'scopes'>) })
      .yields(created);
  });
  test('lasts a year and a day at most', () => {
    given()
      .when({ ...create, expiresAt: '2027-11-29T10:00:00.001Z' })
      .isRefused('key-lasts-too-long', 'lastDay', { days: 366 });
    given()
      .when({ ...create, expiresAt: '2027-11-29T10:00:00.000Z' })
      .succeeds();
  });
  test('is not over before it begins', () => {
    given()
      .when({ ...create, expiresAt: at })
      .isRefused('key-expires-in-the-past', 'lastDay');
  });
  test('happens once', () => {
    given(created).when(create).isRefused('key-exists');
  });
});

describe('a secret follows on another', () => {
  test('beside the one before, until it is over', () => {
    given(created).when(rotate).yields(rotated);
  });
  test('for thirty days at most', () => {
    given(created)
      .when({ ...rotate, overlapUntil: '2026-12-28T10:00:00.001Z' })
      .isRefused('key-overlap-too-long', 'overlapHours', { days: 30 });
  });
  test('and not for a key that is revoked, or is none', () => {
    given(created, revoked).when(rotate).isRefused('key-revoked');
    given().when(rotate).isRefused('key-unknown');
  });
  test('and without an overlap alone', () => {
    const { secrets } = [
      created,
      rotated,
      { ...rotated, secretId: third, overlapUntil: at } as KeyEvent,
    ].reduce(key.evolve, key.initial)!;
    expect(secrets).toEqual([
      { secretId: first, expiresAt: at },
      { secretId: second, expiresAt: at },
      { secretId: third, expiresAt: later },
    ]);
  });
});

describe('revoking', () => {
  test('ends all secrets', () => {
    given(created).when({ type: 'RevokeKey' }).yields(revoked);
    const ended = [created, rotated, revoked].reduce(key.evolve, key.initial);
    expect(ended).toMatchObject({ revoked: true, secrets: [] });
  });
  test('happens once, to a key that is there', () => {
    given(created, revoked).when({ type: 'RevokeKey' }).isRefused('key-revoked');
    given().when({ type: 'RevokeKey' }).isRefused('key-unknown');
  });
});

const day = fc.integer({ min: -2, max: 400 }).map((n) => {
  return new Date(Date.parse(at) + n * 86_400_000).toISOString();
});
const secretId = fc.uuid({ version: 4 });
const command: fc.Arbitrary<KeyCommand> = fc.oneof(
  fc.record({ secretId, expiresAt: day }).map((some) => ({ ...create, ...some })),
  fc
    .record({ secretId, expiresAt: day, overlapUntil: day })
    .map((some) => ({ ...rotate, ...some })),
  fc.constant({ type: 'RevokeKey' as const }),
);

test('whatever is asked: no secret outlives a year or what it was given, none of a revoked key is good, and what a key opens stays', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let state = key.initial;
      for (const each of commands) {
        const was = state;
        const outcome = key.decide(state, each);
        if (isRefusal(outcome)) continue;
        state = outcome.reduce<typeof state>(key.evolve, state);
        if (state!.revoked) expect(state!.secrets).toEqual([]);
        for (const { secretId: id, expiresAt } of state!.secrets) {
          expect(expiresAt <= '2027-11-29T10:00:00.000Z').toBe(true);
          const before = was?.secrets.find((one) => one.secretId === id);
          if (before) expect(expiresAt <= before.expiresAt).toBe(true);
        }
        // What a key opens never changes: whoever let it in a moment ago was right.
        if (was) expect([state!.roles, state!.scopes]).toEqual([was.roles, was.scopes]);
      }
    }),
  );
});
