import type { Role } from '@klubba/domain';
import type { Generated } from 'kysely';

export type AccessTable = {
  organisationId: string;
  personId: string;
  userId: string | null;
  roles: Role[];
};

export type InvitationTable = {
  organisationId: string;
  id: string;
  tokenHash: Buffer;
  personId: string;
  email: string | null;
  roles: Role[];
  founding: boolean;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
};

export type EvidenceTable = {
  organisationId: string;
  id: string;
  userId: string;
  personId: string;
  purpose: string;
  method: 'password' | 'passkey';
  nonce: string;
  challenge: string;
  /** JSON text on the way in. */
  assertion: unknown;
  publicKey: string | null;
  shownAt: Date;
};

/** The columns of better-auth's tables that we touch ourselves. */
type UserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
};

type SessionTable = {
  id: Generated<string>;
  userId: string;
  token: string;
  expiresAt: Date;
  createdAt: Generated<Date>;
  updatedAt: Date;
};

type AccountTable = {
  userId: string;
  accountId: string;
  providerId: string;
  password: string;
  createdAt: Date;
  updatedAt: Date;
};

type GuessTable = { key: Buffer; count: number; since: Date };

export type CredentialChangeTable = {
  id: Generated<string>;
  userId: string;
  credential: 'password' | 'passkey' | 'second-factor';
  change: 'added' | 'changed' | 'removed';
  name: string | null;
  at: Generated<Date>;
  loggedAt: Date | null;
};

declare module '../database/database.ts' {
  interface Tables {
    'read.access': AccessTable;
    'auth.invitation': InvitationTable;
    'auth.evidence': EvidenceTable;
    'auth.user': UserTable;
    'auth.session': SessionTable;
    'auth.account': AccountTable;
    'auth.guess': GuessTable;
    'auth.credentialChange': CredentialChangeTable;
  }
}
