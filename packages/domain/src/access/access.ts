import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type { AccessCommand, AdmitUser, GrantRole, RevokeRole } from './commands.ts';
import type { AccessEvent } from './events.ts';
import type { Role } from './role.ts';

/** Who signs in as whom, and what each person may do. */
export type Access = {
  readonly personOfUser: ReadonlyMap<string, string>;
  readonly rolesOfPerson: ReadonlyMap<string, readonly Role[]>;
};

const initial: Access = { personOfUser: new Map(), rolesOfPerson: new Map() };

const evolve = (access: Access, event: AccessEvent): Access => {
  switch (event.type) {
    case 'UserAdmitted':
      return {
        ...access,
        personOfUser: new Map(access.personOfUser).set(event.userId, event.personId),
      };
    case 'RoleGranted':
      return withRoles(access, event.personId, [...rolesOf(access, event.personId), event.role]);
    case 'RoleRevoked':
      return withRoles(
        access,
        event.personId,
        rolesOf(access, event.personId).filter((role) => role !== event.role),
      );
  }
};

const admit = (access: Access, { userId, personId, personIsRegistered }: AdmitUser) => {
  if (!personIsRegistered) return refuse('person-not-registered', 'personId');
  if (access.personOfUser.has(userId)) return refuse('user-already-admitted', 'userId');
  if ([...access.personOfUser.values()].includes(personId))
    return refuse('person-already-admitted', 'personId');
  return [{ type: 'UserAdmitted', v: 1, userId, personId }] satisfies AccessEvent[];
};

const grant = (access: Access, { personId, role, personIsRegistered }: GrantRole) => {
  if (!personIsRegistered) return refuse('person-not-registered', 'personId');
  if (rolesOf(access, personId).includes(role)) return refuse('role-already-held', 'role');
  return [{ type: 'RoleGranted', v: 1, personId, role }] satisfies AccessEvent[];
};

const revoke = (access: Access, { personId, role }: RevokeRole) => {
  if (!rolesOf(access, personId).includes(role)) return refuse('role-not-held', 'role');
  if (role === 'board' && roleHolders(access, 'board').length === 1)
    return refuse('last-board-role', 'role');
  return [{ type: 'RoleRevoked', v: 1, personId, role }] satisfies AccessEvent[];
};

export const rolesOf = (access: Access, personId: string): readonly Role[] =>
  access.rolesOfPerson.get(personId) ?? [];

export const roleHolders = (access: Access, role: Role): readonly string[] =>
  [...access.rolesOfPerson].filter(([, held]) => held.includes(role)).map(([id]) => id);

const withRoles = (access: Access, personId: string, held: readonly Role[]): Access => ({
  ...access,
  rolesOfPerson: new Map(access.rolesOfPerson).set(personId, held),
});

const rules = {
  AdmitUser: admit,
  GrantRole: grant,
  RevokeRole: revoke,
} satisfies RuleTable<Access, AccessCommand>;

const decide = (access: Access, command: AccessCommand) => decideBy(rules, access, command);

export const access = { initial, evolve, decide } satisfies Decider<
  Access,
  AccessCommand,
  AccessEvent
>;

/** Every code access can refuse with. */
export type AccessRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
