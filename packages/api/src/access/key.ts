import type { Role } from '@klubba/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompiledQuery } from 'kysely';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import type { Actor } from './actor.ts';
import type { Scope } from './scope.contract.ts';

/** The secret that a request shows: `Authorization: Bearer klubba_…` (RFC 6750). One that nobody has where a key was meant and not shown so; nothing where none was meant. */
export const secretShown = ({
  headers: { authorization = '' },
}: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization)?.[1] ??
  (/^(?:Bearer\b|klubba_)/i.test(authorization) ? 'unreadable' : undefined);

/** As which service of the organisation a program acts by its secret: `stranger` in any but the key's own. Throws 401 for what opens nothing (any more). */
export const findService = async (
  secret: string,
  reply: FastifyReply,
  organisationId: string,
  deps: Deps,
): Promise<Actor | 'stranger'> => {
  const { valid, key } = await deps.signIn.auth().api.verifyApiKey({ body: { key: secret } });
  if (!valid || !key) throw denied(reply, 'key-unknown');
  const found = await ask(deps, key.id, organisationId);
  if (!found) return 'stranger';
  if (found.revoked) throw denied(reply, 'key-revoked');
  if (found.expired) throw denied(reply, 'key-expired');
  const { keyId, roles, scopes } = found;
  return {
    organisationId,
    personId: keyId,
    roles,
    by: { kind: 'key', secretId: key.id, scopes },
  };
};

/** Whether the secret that a request was let in by is good still. */
export const isStillService = async (secretId: string, organisationId: string, deps: Deps) => {
  const found = await ask(deps, secretId, organisationId);
  return !!found && !found.revoked && !found.expired;
};

type Found = { keyId: string; roles: Role[]; scopes: Scope[]; revoked: boolean; expired: boolean };

const ask = async ({ ask }: Deps, secretId: string, organisationId: string) => {
  const [rows] = await ask([CompiledQuery.raw(findText, [secretId, organisationId])]);
  const json = rows?.[0]?.[0];
  return typeof json === 'string' ? (JSON.parse(json) as Found) : undefined;
};

const findText = `
select json_build_object('keyId', key_id, 'roles', roles, 'scopes', scopes, 'revoked', revoked, 'expired', expired)
from auth.find_key($1, $2)`;

const denied = (reply: FastifyReply, code: string) => {
  reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return new Denied(401, code);
};
