import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { access, roleHolders, rolesOf } from './access.ts';
import type { AccessCommand } from './commands.ts';
import { Credential, CredentialChange } from './credential.ts';
import type { AccessEvent } from './events.ts';
import { roles } from './role.ts';

const given = scenario(access);
const siv = '00000000-0000-4000-8000-000000000001';
const mats = '00000000-0000-4000-8000-000000000002';

const sivOnBoard: AccessEvent = { type: 'RoleGranted', v: 2, personId: siv, role: 'board' };
const matsOnBoard: AccessEvent = { type: 'RoleGranted', v: 2, personId: mats, role: 'board' };
const sivAdmitted: AccessEvent = { type: 'UserAdmitted', v: 1, userId: 'u1', personId: siv };
const admitSiv = {
  type: 'AdmitUser',
  userId: 'u1',
  personId: siv,
  personIsRegistered: true,
} as const;

describe('admitting a user', () => {
  test('ties a sign-in to a person', () => {
    given().when(admitSiv).yields(sivAdmitted);
  });
  test('needs a registered person', () => {
    given()
      .when({ ...admitSiv, personIsRegistered: false })
      .isRefused('person-not-registered', 'personId');
  });
  test('happens once per user', () => {
    given(sivAdmitted)
      .when({ ...admitSiv, personId: mats })
      .isRefused('user-already-admitted', 'userId');
  });
  test('happens once per person', () => {
    given(sivAdmitted)
      .when({ ...admitSiv, userId: 'u2' })
      .isRefused('person-already-admitted', 'personId');
  });
});

describe('roles', () => {
  test('a role held is not granted again', () => {
    given(sivOnBoard)
      .when({ type: 'GrantRole', personId: siv, role: 'board', personIsRegistered: true })
      .isRefused('role-already-held', 'role');
  });
  test('a role not held is not revoked', () => {
    given(sivOnBoard)
      .when({ type: 'RevokeRole', personId: siv, role: 'chair' })
      .isRefused('role-not-held', 'role');
  });
  test('the last board role stays', () => {
    given(sivOnBoard)
      .when({ type: 'RevokeRole', personId: siv, role: 'board' })
      .isRefused('last-board-role', 'role');
  });
  test('a board role is revoked while another remains', () => {
    given(sivOnBoard, matsOnBoard)
      .when({ type: 'RevokeRole', personId: siv, role: 'board' })
      .yields({ type: 'RoleRevoked', v: 2, personId: siv, role: 'board' });
  });
});

const invitation = {
  personId: siv,
  invitationId: '00000000-0000-4000-8000-000000000009',
  roles: ['member' as const],
  expiresAt: '2026-11-28T06:00:00.000Z',
};

describe('inviting', () => {
  test('makes a link for somebody of the register', () => {
    given()
      .when({ type: 'InvitePerson', ...invitation, personIsRegistered: true })
      .yields({ type: 'PersonInvited', v: 2, ...invitation });
  });
  test('needs a registered person', () => {
    given()
      .when({ type: 'InvitePerson', ...invitation, personIsRegistered: false })
      .isRefused('person-not-registered', 'personId');
  });
});

describe('ending sessions', () => {
  test('is about somebody who can sign in', () => {
    given(sivAdmitted)
      .when({ type: 'EndSessions', personId: siv })
      .yields({ type: 'SessionsEnded', v: 1, personId: siv });
  });
  test('is refused for whoever has no sign-in', () => {
    given(sivAdmitted)
      .when({ type: 'EndSessions', personId: mats })
      .isRefused('person-without-sign-in', 'personId');
  });
});

const person = fc.constantFrom(siv, mats, '00000000-0000-4000-8000-000000000003');
const role = fc.constantFrom(...roles);
const command: fc.Arbitrary<AccessCommand> = fc.oneof(
  fc.record({
    type: fc.constant('AdmitUser' as const),
    userId: fc.constantFrom('u1', 'u2', '__proto__'),
    personId: person,
    personIsRegistered: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('GrantRole' as const),
    personId: person,
    role,
    personIsRegistered: fc.boolean(),
  }),
  fc.record({ type: fc.constant('RevokeRole' as const), personId: person, role }),
  fc.record({ type: fc.constant('EndSessions' as const), personId: person }),
  fc.record({
    type: fc.constant('InvitePerson' as const),
    personId: person,
    personIsRegistered: fc.boolean(),
    invitationId: person,
    roles: fc.subarray([...roles]),
    expiresAt: fc.constant(invitation.expiresAt),
  }),
  fc.record({
    type: fc.constant('WithdrawInvitation' as const),
    personId: person,
    invitationId: person,
  }),
  fc.record({
    type: fc.constant('NoteCredentialChange' as const),
    personId: person,
    credential: fc.constantFrom(...Credential.options),
    change: fc.constantFrom(...CredentialChange.options),
  }),
);

test('whatever is asked: once on the board, somebody stays; no role is held twice; no person has two users', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      let state = access.initial;
      for (const each of commands) {
        const hadBoard = roleHolders(state, 'board').length > 0;
        const outcome = access.decide(state, each);
        if (isRefusal(outcome)) continue;
        state = outcome.reduce<typeof state>(access.evolve, state);
        if (hadBoard) expect(roleHolders(state, 'board')).not.toEqual([]);
        for (const [id, held] of state.rolesOfPerson) {
          expect(new Set(held).size).toBe(held.length);
          expect(rolesOf(state, id)).toBe(held);
        }
        const people = [...state.personOfUser.values()];
        expect(new Set(people).size).toBe(people.length);
        for (const user of state.personOfUser.keys())
          expect(state.personOfUser.get(user)).toBeDefined();
      }
    }),
  );
});
