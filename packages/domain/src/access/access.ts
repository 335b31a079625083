import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type {
  AccessCommand,
  AdmitUser,
  EndSessions,
  GrantRole,
  InvitePerson,
  NoteCredentialChange,
  RevokeRole,
  WithdrawInvitation,
} from './commands.ts';
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
    // For those who read the log: nothing is decided by them.
    case 'PersonInvited':
    case 'InvitationWithdrawn':
    case 'SessionsEnded':
    case 'CredentialChanged':
      return access;
  }
};

const admit = (access: Access, { userId, personId, personIsRegistered }: AdmitUser) => {
  if (!personIsRegistered) return refuse('person-not-registered', 'personId');
  if (access.personOfUser.has(userId)) return refuse('user-already-admitted', 'userId');
  if (userOf(access, personId) !== undefined) return refuse('person-already-admitted', 'personId');
  return [{ type: 'UserAdmitted', v: 1, userId, personId }] satisfies AccessEvent[];
};

const grant = (access: Access, { personId, role, personIsRegistered }: GrantRole) => {
  if (!personIsRegistered) return refuse('person-not-registered', 'personId');
  if (rolesOf(access, personId).includes(role)) return refuse('role-already-held', 'role');
  return [{ type: 'RoleGranted', v: 2, personId, role }] satisfies AccessEvent[];
};

const revoke = (access: Access, { personId, role }: RevokeRole) => {
  if (!rolesOf(access, personId).includes(role)) return refuse('role-not-held', 'role');
  if (role === 'board' && roleHolders(access, 'board').length === 1)
    return refuse('last-board-role', 'role');
  return [{ type: 'RoleRevoked', v: 2, personId, role }] satisfies AccessEvent[];
};

const invite = (_: Access, { personIsRegistered, ...invitation }: InvitePerson) => {
  if (!personIsRegistered) return refuse('person-not-registered', 'personId');
  return [{ ...invitation, type: 'PersonInvited', v: 2 }] satisfies AccessEvent[];
};

const withdraw = (_: Access, { personId, invitationId }: WithdrawInvitation) =>
  [{ type: 'InvitationWithdrawn', v: 1, personId, invitationId }] satisfies AccessEvent[];

const endSessions = (access: Access, { personId }: EndSessions) => {
  if (!userOf(access, personId)) return refuse('person-without-sign-in', 'personId');
  return [{ type: 'SessionsEnded', v: 1, personId }] satisfies AccessEvent[];
};

const noteCredentialChange = (_: Access, changed: NoteCredentialChange) =>
  [{ ...changed, type: 'CredentialChanged', v: 1 }] satisfies AccessEvent[];

/** Who signs in as a person. */
export const userOf = (access: Access, personId: string): string | undefined =>
  [...access.personOfUser].find(([, person]) => person === personId)?.[0];

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
  InvitePerson: invite,
  WithdrawInvitation: withdraw,
  EndSessions: endSessions,
  NoteCredentialChange: noteCredentialChange,
} satisfies RuleTable<Access, AccessCommand>;

const decide = (access: Access, command: AccessCommand) => decideBy(rules, access, command);

export const access = { initial, evolve, decide } satisfies Decider<
  Access,
  AccessCommand,
  AccessEvent
>;

/** Every code access can refuse with. */
export type AccessRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
