import { randomInt, randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../auth/token.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { acceptInvitation } from '../users/accept-invitation.ts';
import type { Invitation } from '../users/find-invitation.ts';
import type { Dates } from './dates.ts';
import { signInAddress } from './enrol.ts';
import { known, type PersonKey } from './members.ts';
import type { Recording } from './recording.ts';

export type SignIn = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
};

/** Lets those with a role sign in, by invitations as everybody gets them. One password for all, made for this installation. */
export const letIn = async (
  recording: Recording,
  { registered }: Dates,
  ids: Record<PersonKey, string>,
): Promise<SignIn[]> => {
  const password = newPassword();
  // Hashing takes its time, and it is the same password.
  const { password: passwords } = await recording.deps.signIn.auth().$context;
  const passwordHash = await passwords.hash(password);
  const at = recording.recordedAt(recording.at(registered));
  const signIns: SignIn[] = [];
  for (const person of known) {
    if (!('signsIn' in person)) continue;
    const { name, signsIn } = person;
    const email = signInAddress(name);
    const roles = [...signsIn.roles];
    const invitation = await invite(recording, { personId: ids[person.key], email, roles, at });
    const guest = { email, name, passwordHash };
    const userId = await acceptInvitation(recording.deps, invitation, guest);
    await recording.admit(ids[person.key], userId!);
    signIns.push({ name, role: signsIn.shown, email, password });
  }
  return signIns;
};

const invite = async (
  { deps, organisationId }: Recording,
  { at, ...guest }: Pick<Invitation, 'personId' | 'email' | 'roles'> & { at: Date },
): Promise<Invitation> => {
  const invitation: Invitation = {
    ...{ organisationId, id: randomUUID(), ...guest },
    tokenHash: hashToken(newToken(organisationId)),
    ...{ founding: false, invitedBy: null, createdAt: at, expiresAt: at },
    ...{ acceptedAt: null, withdrawnAt: null },
  };
  await inOrganisation(deps.db, organisationId, (tx) =>
    tx.insertInto('auth.invitation').values(invitation).execute(),
  );
  return invitation;
};

// Without those that look alike.
const letters = 'abcdefghjkmnpqrstuvwxyz';

/** Four times four letters: 72 bits, and easy to type. */
const newPassword = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');
