import type { Generated } from 'kysely';

/** The tables that the store itself keeps. */
declare module '../database/database.ts' {
  interface Tables {
    'log.head': {
      organisationId: string;
      position: Generated<number>;
      frozenAt: Date | null;
      /** How often personal values were erased. */
      erasures: Generated<number>;
    };
    'log.event': EventTable;
    'log.command': {
      organisationId: string;
      commandId: string;
      requestHash: Buffer;
      firstPosition: number;
      lastPosition: number;
    };
    'log.projection': { organisationId: string; name: string; version: number };
    'vault.subjectKey': { organisationId: string; subjectId: string; key: Buffer };
    'vault.personal': PersonalTable;
  }
}

export type EventTable = {
  organisationId: string;
  position: number;
  streamKind: string;
  streamId: string;
  version: number;
  type: string;
  v: number;
  data: Record<string, unknown>;
  meta: { by: string | null; clockBehind?: true };
  commandId: string;
  recordedAt: Date;
  leafHash: Buffer;
};

type PersonalTable = {
  organisationId: string;
  position: number;
  path: string;
  subjectId: string;
  ciphertext: Buffer;
};
