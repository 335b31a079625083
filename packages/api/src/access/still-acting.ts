import type { Proviso } from '../store/order.ts';
import type { Actor } from './actor.ts';

/** What stops a transaction (KL401) whose actor is not signed in any more, or holds other roles than were shown; or whose key opens nothing any more. */
export const stillActing = ({ by, organisationId, personId, roles }: Actor): Proviso =>
  by.kind === 'session'
    ? { call: 'auth.still_acting', values: [by.sessionId, organisationId, personId, roles] }
    : { call: 'auth.key_still_acting', values: [by.secretId, organisationId] };
