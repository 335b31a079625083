import type { Area } from '../operations/area.ts';
import { getSession } from './get-session.ts';
import { handToBetterAuth, signInOperations } from './hand-to-better-auth.ts';
import { listCredentialChanges } from './list-credential-changes.ts';
import { requestPassword } from './request-password.ts';

export const sessionArea: Area = {
  name: 'session',
  tag: {
    name: 'session',
    description: 'Who is signed in; signing in itself, and showing again who one is.',
  },
  aggregates: [],
  projections: [],
  operations: [
    getSession,
    requestPassword,
    listCredentialChanges,
    ...signInOperations,
    handToBetterAuth,
  ],
};
