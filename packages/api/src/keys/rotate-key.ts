import { keys } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { KeyParams, RotateKeyBody, SecretMade } from './contract.ts';
import { endOfDay } from './end-of-day.ts';
import { makeSecret } from './make-secret.ts';

export const rotateKey = command({
  operationId: 'rotateKey',
  summary: 'Make a new secret for a key, which follows on the one before',
  permission: board,
  access: 'people-only',
  url: '/keys/:keyId/secrets',
  stepUp: 'make-secret:{keyId}',
  params: KeyParams,
  body: RotateKeyBody,
  answer: SecretMade,
  status: 201,
  on: keys,
  id: ({ params }) => params.keyId,
  work: async ({ unit, deps, organisationId, params, body, at, stepUp, beforehand, decide }) => {
    await stepUp();
    const made = beforehand('secret', () => makeSecret(deps, organisationId));
    const expiresAt = await endOfDay(unit, organisationId, body.lastDay);
    const overlapUntil = new Date(at.getTime() + body.overlapHours * 3_600_000).toISOString();
    const secretId = made?.secretId ?? params.keyId;
    await decide({
      ...{ type: 'RotateKey', secretId, expiresAt, overlapUntil, at: at.toISOString() },
    });
    return { secret: made?.secret ?? null, expiresAt };
  },
  answers: ({ params, version }, made) => ({
    ...{ keyId: params.keyId, version },
    ...(made ?? { secret: null, expiresAt: null }),
  }),
});
