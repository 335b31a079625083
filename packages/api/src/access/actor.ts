import type { Role } from '@klubba/domain';

/** Somebody who is signed in. */
export type SignedIn = { readonly userId: string; readonly sessionId: string };

/** A signed-in person acting in one organisation, as a request's session showed. */
export type Actor = SignedIn & {
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts, on the routes of an organisation. */
    actor: Actor;
  }
}
