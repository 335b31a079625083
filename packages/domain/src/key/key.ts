import type { Role } from '../access/role.ts';
import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import { daysLater } from '../time.ts';
import type { CreateKey, KeyCommand, RevokeKey, RotateKey } from './commands.ts';
import type { KeyEvent } from './events.ts';
import { longestKeyDays, longestOverlapDays, type Scope } from './vocabulary.ts';

/**
 * What a program shows to act as a service of the association: with chosen roles, and of what they may do only what its scopes open. It
 * stays itself while its secrets follow on each other: what it did stands in the log under its id.
 */
export type Key = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** What may be shown, with the instant from which it may not any more. The newest is the last. */
  readonly secrets: readonly { readonly secretId: string; readonly expiresAt: string }[];
  readonly revoked: boolean;
};

type State = Key | undefined;

const evolve = (key: State, event: KeyEvent): State => {
  if (event.type === 'KeyCreated') {
    const { name, roles, scopes, secretId, expiresAt } = event;
    return { name, roles, scopes, secrets: [{ secretId, expiresAt }], revoked: false };
  }
  if (!key) return;
  if (event.type === 'KeyRevoked') return { ...key, revoked: true, secrets: [] };
  return { ...key, secrets: followedBy(key, event) };
};

/** Each secret before is good until the overlap is over, and never for longer than it was given: without an overlap none is. */
const followedBy = (
  { secrets }: Key,
  { secretId, expiresAt, overlapUntil }: Pick<RotateKey, 'secretId' | 'expiresAt' | 'overlapUntil'>,
): Key['secrets'] => {
  const before = secrets.map((secret) => ({
    ...secret,
    expiresAt: secret.expiresAt < overlapUntil ? secret.expiresAt : overlapUntil,
  }));
  return [...before, { secretId, expiresAt }];
};

const create = (key: State, { type: _, at, ...given }: CreateKey) => {
  if (key) return refuse('key-exists');
  return (
    refuseLasting(given.expiresAt, at) ??
    ([
      {
        ...given,
        type: 'KeyCreated',
        v: 1,
        roles: [...new Set(given.roles)],
        scopes: [...new Set(given.scopes)],
      },
    ] satisfies KeyEvent[])
  );
};

const rotate = (key: State, { type: _, at, ...given }: RotateKey) => {
  if (!key) return refuse('key-unknown');
  if (key.revoked) return refuse('key-revoked');
  if (given.overlapUntil > daysLater(at, longestOverlapDays))
    return refuse('key-overlap-too-long', 'overlapHours', { days: longestOverlapDays });
  return (
    refuseLasting(given.expiresAt, at) ??
    ([{ ...given, type: 'KeyRotated', v: 1 }] satisfies KeyEvent[])
  );
};

const revoke = (key: State, _: RevokeKey) => {
  if (!key) return refuse('key-unknown');
  if (key.revoked) return refuse('key-revoked');
  return [{ type: 'KeyRevoked', v: 1 }] satisfies KeyEvent[];
};

const refuseLasting = (expiresAt: string, at: string) => {
  if (expiresAt <= at) return refuse('key-expires-in-the-past', 'lastDay');
  if (expiresAt > daysLater(at, longestKeyDays))
    return refuse('key-lasts-too-long', 'lastDay', { days: longestKeyDays });
  return;
};

const rules = {
  CreateKey: create,
  RotateKey: rotate,
  RevokeKey: revoke,
} satisfies RuleTable<State, KeyCommand>;

const decide = (key: State, command: KeyCommand) => decideBy(rules, key, command);

export const key = { initial: undefined as State, evolve, decide } satisfies Decider<
  State,
  KeyCommand,
  KeyEvent
>;

/** Every code a key can refuse with. */
export type KeyRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
