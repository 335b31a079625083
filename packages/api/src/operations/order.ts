import { createHmac, randomUUID } from 'node:crypto';
import { jcs } from '@klubba/domain/log';
import type { FastifyRequest } from 'fastify';
import { stillActing } from '../access/still-acting.ts';
import { InvalidInput } from '../http/invalid-input.ts';
import type { Order } from '../store/order.ts';

type Asked = { readonly commandId: string; readonly at: Date; readonly secret: string };

/** A request as the store's order: by whom, under which id, and exactly what was asked. */
export const orderFrom = (
  request: FastifyRequest,
  operationId: string,
  { commandId, at, secret }: Asked,
): Order => {
  const { organisationId, personId } = request.actor;
  const { params, sentBody = null } = request;
  const asked = { operationId, by: personId, params, body: sentBody };
  return {
    organisationId,
    commandId,
    // A hash of it stays with the log for good. Without the secret, a name cannot be tried out on it.
    request: createHmac('sha256', secret).update(jcs(asked)).digest('base64url'),
    by: personId,
    at,
    proviso: stillActing(request.actor),
  };
};

/** Which command it is: the same however often it is sent, where the client says so. */
export const idempotencyKey = ({ headers }: FastifyRequest) => {
  const key = headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  if (typeof key === 'string' && uuid.test(key)) return key.toLowerCase();
  throw new InvalidInput([{ pointer: '#/idempotency-key', code: 'invalid-format', in: 'header' }]);
};

/** The version that the client saw, from `If-Match: "12"`, also as `W/"12"`, which proxies make of it; nothing where any will do. */
export const ifMatch = ({ headers }: FastifyRequest): number | undefined => {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return;
  const version = /^(?:W\/)?"(\d{1,9})(?:-[\w-]{22})?"$/.exec(given)?.[1];
  if (version) return Number(version);
  throw new InvalidInput([{ pointer: '#/if-match', code: 'invalid-format', in: 'header' }]);
};

/** Milliseconds that a command has waited at its sender's, where the network was away when it was asked: `Klubba-Waited: 312` seconds. */
export const waited = ({ headers }: FastifyRequest): number => {
  const given = headers['klubba-waited'];
  if (given === undefined) return 0;
  if (/^\d{1,5}$/.test(String(given))) return Number(given) * 1000;
  throw new InvalidInput([{ pointer: '#/klubba-waited', code: 'invalid-format', in: 'header' }]);
};

export const etag = (version: number) => `"${version}"`;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
