import { keys } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { KeyChanged, KeyParams } from './contract.ts';

export const revokeKey = command({
  operationId: 'revokeKey',
  summary: 'End a key: from now on none of its secrets opens anything',
  permission: board,
  access: 'people-only',
  method: 'DELETE',
  url: '/keys/:keyId',
  params: KeyParams,
  answer: KeyChanged,
  on: keys,
  id: ({ params }) => params.keyId,
  work: ({ decide }) => decide({ type: 'RevokeKey' }),
  answers: ({ params, version }) => ({ keyId: params.keyId, version }),
});
