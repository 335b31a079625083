import { z } from 'zod';
import { Role } from '../access/role.ts';
import { catalogue, fact } from '../event.ts';
import { Scope } from './vocabulary.ts';

const instant = z.iso.datetime({ precision: 3 });

const KeyCreated = fact('KeyCreated', 1, {
  name: z.string(),
  roles: z.array(Role),
  scopes: z.array(Scope),
  secretId: z.uuid(),
  expiresAt: instant,
});
const KeyRotated = fact('KeyRotated', 1, {
  secretId: z.uuid(),
  expiresAt: instant,
  overlapUntil: instant,
});
const KeyRevoked = fact('KeyRevoked', 1, {});

export const keyEvents = catalogue([KeyCreated, KeyRotated, KeyRevoked]);
export type KeyEvent = NonNullable<typeof keyEvents.event>;
