import type { SignIn } from './sign-in.ts';

/** Who signs in with an address, however it is spelled. */
export const findUser = async ({ signIn }: { readonly signIn: SignIn }, email: string) => {
  const { internalAdapter } = await signIn.auth().$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase());
  return found?.user as
    | { readonly id: string; readonly twoFactorEnabled?: boolean | null }
    | undefined;
};
