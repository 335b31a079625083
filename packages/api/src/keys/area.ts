import { keys } from '@klubba/domain';
import { overseers } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { createKey } from './create-key.ts';
import { keyProjection } from './key-table.ts';
import { keysFile } from './keys-file.ts';
import { listKeys } from './list-keys.ts';
import { revokeKey } from './revoke-key.ts';
import { rotateKey } from './rotate-key.ts';

export const keysArea: Area = {
  name: 'keys',
  tag: { name: 'keys', description: 'What programs show to act for the association.' },
  aggregates: [keys],
  hearing: { [keys.kind]: heardBy(overseers) },
  projections: [keyProjection],
  operations: [listKeys, keysFile, createKey, rotateKey, revokeKey],
};
