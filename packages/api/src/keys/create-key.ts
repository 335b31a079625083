import { keys } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { CreateKeyBody, KeysParams, SecretMade } from './contract.ts';
import { endOfDay } from './end-of-day.ts';
import { makeSecret } from './make-secret.ts';

export const createKey = command({
  operationId: 'createKey',
  summary: 'Make a key for a program, having confirmed password or passkey again',
  permission: board,
  access: 'people-only',
  url: '/keys',
  stepUp: 'make-secret:{organisationId}',
  params: KeysParams,
  body: CreateKeyBody,
  answer: SecretMade,
  status: 201,
  on: keys,
  id: ({ newId }) => newId('key'),
  work: async ({ unit, deps, organisationId, body, at, stepUp, beforehand, decide }) => {
    await stepUp();
    const { lastDay, ...given } = body;
    const made = beforehand('secret', () => makeSecret(deps, organisationId));
    const expiresAt = await endOfDay(unit, organisationId, lastDay);
    const secretId = made?.secretId ?? noSecret;
    await decide({ type: 'CreateKey', ...given, secretId, expiresAt, at: at.toISOString() });
    return { secret: made?.secret ?? null, expiresAt };
  },
  answers: ({ newId, version }, made) => ({
    ...{ keyId: newId('key'), version },
    ...(made ?? { secret: null, expiresAt: null }),
  }),
});

/** Stands in while it is only tried whether the rules say no. */
const noSecret = '00000000-0000-0000-0000-000000000000';
