import { randomBytes } from 'node:crypto';
import type { Outside } from './auth.ts';
import { findUser } from './find-user.ts';
import type { SignIn } from './sign-in.ts';

const minutes = 30;

/**
 * A link by which a user chooses a new password, once; it ends all their sessions, and any other such link. For whoever runs the installation to hand
 * over: Klubba sends no mail, and a board must not be able to become somebody who signs. Nothing for an unknown address.
 */
export const passwordLink = async (
  { signIn, origin }: Pick<Outside, 'origin'> & { readonly signIn: SignIn },
  email: string,
): Promise<string | undefined> => {
  const { internalAdapter } = await signIn.auth().$context;
  const user = await findUser({ signIn }, email);
  if (!user) return;
  const token = randomBytes(32).toString('base64url');
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: user.id,
    expiresAt: new Date(Date.now() + minutes * 60_000),
  });
  return `${origin()}/reset#token=${token}`;
};
