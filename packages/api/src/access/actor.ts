import type { Role } from '@klubba/domain';
import type { Scope } from './scope.contract.ts';

/** Somebody who is signed in. */
export type SignedIn = { readonly userId: string; readonly sessionId: string };

/** What a program shows: a secret of a key, and what the key opens. */
type Shown = { readonly secretId: string; readonly scopes: readonly Scope[] };

/** Who acts in one organisation, as a request's session or key showed. */
export type Actor = {
  readonly organisationId: string;
  /** Of a person, or of the key: under this it stands in the log. */
  readonly personId: string;
  readonly roles: readonly Role[];
  /** What it was shown by. Nothing but a session proves that a person is there. */
  readonly by: ({ readonly kind: 'session' } & SignedIn) | ({ readonly kind: 'key' } & Shown);
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts, on the routes of an organisation. */
    actor: Actor;
  }
}
