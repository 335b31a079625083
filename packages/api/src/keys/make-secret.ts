import type { Deps } from '../deps.ts';

/** A new secret for a key of an organisation: until the log says what it opens, it opens nothing. */
export const makeSecret = async ({ signIn }: Deps, organisationId: string) => {
  // The plugin calls whoever a secret is for a user.
  const made = await signIn.auth().api.createApiKey({ body: { userId: organisationId } });
  return { secretId: made.id, secret: made.key };
};
