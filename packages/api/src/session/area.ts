import type { Area } from '../operations/area.ts';
import { getSession } from './get-session.ts';
import { handToBetterAuth } from './hand-to-better-auth.ts';
import { listCredentialChanges } from './list-credential-changes.ts';

export const sessionArea: Area = {
  name: 'session',
  tag: {
    name: 'session',
    description: 'Who is signed in. Signing in itself is under /api/auth.',
  },
  aggregates: [],
  projections: [],
  operations: [getSession, listCredentialChanges, handToBetterAuth],
};
