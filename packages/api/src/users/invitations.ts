import type { BetterAuthPlugin, GenericEndpointContext } from '@better-auth/core';
import { lineField, organisations } from '@klubba/domain';
import { APIError, createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Auth } from '../auth/auth.ts';
import { codeOf } from '../database/code-of.ts';
import type { Deps } from '../deps.ts';
import { CommandReused, Conflict, Refused } from '../store/errors.ts';
import { readState } from '../store/read.ts';
import { acceptInvitation, type Founding, type Guest } from './accept-invitation.ts';
import { refuseGuessable } from './chosen-password.ts';
import { findInvitation, type Invitation } from './find-invitation.ts';
import { FirstUserBody } from './first-user.contract.ts';

const Token = z.string().min(1).max(200);
const Name = lineField(200);
const Password = z.string().max(1000);

const AcceptBody = z.strictObject({
  token: Token,
  /** Left out by whoever is signed in already and joins one more association. */
  name: Name.optional(),
  password: Password.optional(),
});

type Ctx = GenericEndpointContext;
type Needed = Pick<Deps, 'db' | 'store' | 'now'>;

/** The only way in: by a link that works once, made for one person of one association. */
export const invitations = (deps: Needed) =>
  ({
    id: 'invitations',
    endpoints: {
      acceptInvitation: createAuthEndpoint(
        '/invitation/accept',
        { method: 'POST', body: AcceptBody },
        async (ctx) => {
          const { token, name, password } = ctx.body;
          const invitation = await find(deps, token);
          if (invitation.founding || !invitation.email) throw invalid();
          const guest = await existing(ctx, deps, { token, email: invitation.email });
          if (guest) return enter(ctx, deps, invitation, guest);
          const inviter = await associationName(deps, invitation);
          const passwordHash = await hashed(ctx, password, [name, invitation.email, inviter]);
          if (!name) throw new APIError('BAD_REQUEST', { code: 'NAME_REQUIRED' });
          const fresh = { email: invitation.email, name, passwordHash };
          return enter(ctx, deps, invitation, fresh);
        },
      ),
      foundAssociation: createAuthEndpoint.serverOnly(
        { method: 'POST', body: FirstUserBody },
        async (ctx) => {
          const { token, association, name, email, password } = ctx.body;
          const { seat = association, language = 'sv' } = ctx.body;
          const invitation = await find(deps, token);
          if (!invitation.founding) throw invalid();
          const fresh = {
            email: email.toLowerCase(),
            name,
            passwordHash: await hashed(ctx, password, [name, email, association, seat]),
          };
          return enter(ctx, deps, invitation, fresh, { association, seat, language });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/** What the sign-in answers by this plugin, for our own routes. */
export const invitationsOf = ({ api }: Auth) =>
  api as unknown as ReturnType<typeof invitations>['endpoints'];

const invalid = () => new APIError('BAD_REQUEST', { code: 'INVITATION_INVALID' });

const signInFirst = () => new APIError('FORBIDDEN', { code: 'SIGN_IN_FIRST' });

const find = async (deps: Needed, token: string) => {
  const invitation = await findInvitation(deps, token);
  if (!invitation) throw invalid();
  return invitation;
};

/** An address that has a sign-in joins with it, and only from inside it. */
const existing = async (
  ctx: Ctx,
  deps: Needed,
  { token, email }: { readonly token: string; readonly email: string },
): Promise<Guest | undefined> => {
  const found = await ctx.context.internalAdapter.findUserByEmail(email);
  if (!found) return;
  const session = await getSessionFromCtx(ctx);
  if (session?.user.id !== found.user.id) {
    // The link itself may have let somebody in a moment ago.
    await find(deps, token);
    throw signInFirst();
  }
  return { userId: found.user.id };
};

// Checked before the link is used up.
const hashed = async (ctx: Ctx, password = '', words: readonly (string | undefined)[]) => {
  const { minPasswordLength, maxPasswordLength } = ctx.context.password.config;
  if (password.length < minPasswordLength)
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_SHORT' });
  if (password.length > maxPasswordLength)
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_LONG' });
  refuseGuessable(
    password,
    words.flatMap((word) => word ?? []),
  );
  return ctx.context.password.hash(password);
};

const associationName = async ({ store }: Needed, { organisationId }: Invitation) => {
  const { state } = await readState(store, organisationId, organisations, organisationId);
  return state.association?.name;
};

const enter = async (
  ctx: Ctx,
  deps: Needed,
  invitation: Invitation,
  guest: Guest,
  founding?: Founding,
) => {
  const userId = await acceptInvitation(deps, invitation, guest, founding).catch(refused);
  if (!userId) throw invalid();
  const { internalAdapter } = ctx.context;
  const user = await internalAdapter.findUserById(userId);
  const session = await internalAdapter.createSession(userId);
  await setSessionCookie(ctx, { session, user: user! });
  return ctx.json({ organisationId: invitation.organisationId });
};

// Used by another request in the meantime, or for a person who is here already.
const refused = (error: unknown): undefined => {
  // The address got a sign-in by another link in the meantime; this one still works.
  if (codeOf(error) === '23505') throw signInFirst();
  const expected = [Refused, Conflict, CommandReused].some((kind) => error instanceof kind);
  if (!expected) throw error;
};
