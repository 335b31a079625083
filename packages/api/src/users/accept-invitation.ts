import { randomUUID } from 'node:crypto';
import { accesses, type Language, organisations, people, type Role } from '@klubba/domain';
import { sql } from 'kysely';
import { board } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { beginAsUsual } from '../organisations/usual-beginning.ts';
import { Refused } from '../store/errors.ts';
import { execute } from '../store/execute.ts';
import type { Unit } from '../store/unit.ts';
import type { Invitation } from './find-invitation.ts';

/** Who comes in: a sign-in that exists, or what a new one is made of. */
export type Guest =
  | { readonly userId: string }
  | { readonly email: string; readonly name: string; readonly passwordHash: string };

/** What the first of all users says about the association. */
export type Founding = {
  readonly association: string;
  readonly seat: string;
  readonly language: Language;
};

/**
 * Lets a guest in, once: user, password, person and roles in one transaction with the events that say so.
 * Gives the user's id, or nothing when the invitation was used a moment ago or counts no more.
 */
export const acceptInvitation = async (
  deps: Pick<Deps, 'store' | 'now'>,
  invitation: Invitation,
  guest: Guest,
  founding?: Founding,
): Promise<string | undefined> => {
  const { organisationId, id, personId, roles, invitedBy } = invitation;
  const at = deps.now();
  const order = {
    organisationId,
    // The invitation is the command: the log itself takes it once only.
    commandId: id,
    request: { operationId: 'acceptInvitation', invitationId: id },
    by: personId,
    at,
  };
  const { result } = await execute(deps.store, order, async (unit) => {
    if (!(await use(unit, invitation, at))) return;
    // Whoever may invite no more lets nobody in by a link from before, themselves least of all.
    if (invitedBy && !(await mayInvite(unit, organisationId, invitedBy))) return;
    if (founding && 'email' in guest) {
      if (await someoneIsIn(unit)) throw new Refused({ refused: 'not-the-first-user' });
      await found(unit, invitation, guest, founding);
      // From the start of the year: the first meeting may lie behind.
      const from = `${at.getUTCFullYear()}-01-01`;
      await beginAsUsual(unit, organisationId, { language: founding.language, from });
    }
    const userId = 'userId' in guest ? guest.userId : await createUser(unit, guest, at);
    const personIsRegistered = (await unit.read(people, personId)).version > 0;
    const decide = (command: Parameters<typeof accesses.decider.decide>[1]) =>
      unit.decide(accesses, organisationId, command);
    await decide({ type: 'AdmitUser', userId, personId, personIsRegistered });
    const { state } = await unit.read(accesses, organisationId);
    const held = state.rolesOfPerson.get(personId) ?? [];
    for (const role of roles.filter((one) => !held.includes(one)))
      await decide({ type: 'GrantRole', personId, role, personIsRegistered });
    return userId;
  });
  return result;
};

const mayInvite = async (unit: Unit, organisationId: string, personId: string) => {
  const { state } = await unit.read(accesses, organisationId);
  const held = state.rolesOfPerson.get(personId) ?? [];
  return (board as readonly Role[]).some((role) => held.includes(role));
};

const use = async ({ tx }: Unit, { organisationId, id }: Invitation, at: Date) => {
  const { numUpdatedRows } = await tx
    .updateTable('auth.invitation')
    .set({ acceptedAt: at })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** As better-auth makes one with a password, here so that it shares the transaction. */
const createUser = async (
  { tx }: Unit,
  { email, name, passwordHash }: Extract<Guest, { email: string }>,
  at: Date,
) => {
  const id = randomUUID();
  const now = { createdAt: at, updatedAt: at };
  await tx
    .insertInto('auth.user')
    .values({ id, email, name, emailVerified: true, ...now })
    .execute();
  await tx
    .insertInto('auth.account')
    .values({ userId: id, accountId: id, providerId: 'credential', password: passwordHash, ...now })
    .execute();
  return id;
};

/** Of two first users at the same moment, one waits here for the other. */
const someoneIsIn = async ({ tx }: Unit) => {
  await sql`select pg_advisory_xact_lock(hashtext('klubba first user'))`.execute(tx);
  return (await sql`select from auth."user" limit 1`.execute(tx)).rows.length > 0;
};

const found = async (
  unit: Unit,
  { organisationId, personId }: Invitation,
  { email, name }: Extract<Guest, { email: string }>,
  { association, seat, language }: Founding,
) => {
  await unit.openLog();
  await unit.decide(organisations, organisationId, {
    type: 'RegisterAssociation',
    name: association,
    organisationNumber: null,
    seat,
    timeZone: 'Europe/Stockholm',
    language,
    example: false,
  });
  await unit.decide(people, personId, { type: 'RegisterPerson', name, email, phone: null });
};
