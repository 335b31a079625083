import type { Proviso } from '../store/order.ts';
import type { Actor } from './actor.ts';

/** What stops a transaction (KL401) whose actor is not signed in any more, or holds other roles than the request's session showed. */
export const stillActing = ({ sessionId, organisationId, personId, roles }: Actor): Proviso => ({
  call: 'auth.still_acting',
  values: [sessionId, organisationId, personId, roles],
});
