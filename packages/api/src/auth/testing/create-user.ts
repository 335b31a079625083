import { randomUUID } from 'node:crypto';
import type { Deps } from '../../deps.ts';

export const password = 'en mening som räcker';

/** Somebody who signs in with the password. Gives the address. */
export const createUser = async ({ signIn }: Deps) => {
  const email = `${randomUUID()}@example.org`;
  const { internalAdapter, password: passwords } = await signIn.auth().$context;
  const user = await internalAdapter.createUser({ email, name: 'Siv', emailVerified: true }, {
    method: 'email',
  } as never);
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  });
  return email;
};
