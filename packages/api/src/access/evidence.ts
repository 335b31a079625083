import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Grant, grantHeader, takeGrant } from '../auth/step-up.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { inOrganisation } from '../store/in-organisation.ts';

/** That somebody showed again who they are, for one purpose. What they showed is kept under the id. */
export type Evidence = {
  readonly evidenceId: string;
  readonly method: 'password' | 'passkey';
  /** `YYYY-MM-DDTHH:mm:ss.sssZ` */
  readonly at: string;
};

/** Takes the grant that a request shows in `x-step-up`, once, if it was given to this person in this session for this purpose. */
export const stepUpOf = (request: FastifyRequest, deps: Deps) => {
  let taken: { purpose: string; evidence: Promise<Evidence> } | undefined;
  return (purpose: string): Promise<Evidence> => {
    // A command that is tried again has shown it already.
    if (taken?.purpose !== purpose) taken = { purpose, evidence: take(request, deps, purpose) };
    return taken.evidence;
  };
};

const take = async (request: FastifyRequest, deps: Deps, purpose: string): Promise<Evidence> => {
  const { [grantHeader]: token } = request.headers;
  if (typeof token !== 'string') throw required(purpose);
  const { by } = request.actor;
  if (by.kind !== 'session') throw required(purpose);
  const { userId, sessionId } = by;
  const context = await deps.signIn.auth().$context;
  const grant = await takeGrant(context, token, { userId, sessionId, purpose });
  if (!grant) throw required(purpose);
  return keep(request, deps, grant);
};

const required = (purpose: string) => new Denied(403, 'step-up-required', { facts: { purpose } });

const keep = async ({ actor }: FastifyRequest, { db }: Deps, grant: Grant): Promise<Evidence> => {
  const evidenceId = randomUUID();
  const { organisationId, personId } = actor;
  const { userId, purpose, method, nonce, challenge, assertion, publicKey, at } = grant;
  await inOrganisation(db, organisationId, (tx) =>
    tx
      .insertInto('auth.evidence')
      .values({
        organisationId,
        id: evidenceId,
        userId,
        personId,
        purpose,
        method,
        nonce,
        challenge,
        assertion: assertion ? JSON.stringify(assertion) : null,
        publicKey,
        shownAt: new Date(at),
      })
      .execute(),
  );
  return { evidenceId, method, at };
};
