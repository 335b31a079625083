import {
  type ElectionPart,
  type JointElectionEvent,
  jointElections,
} from '@klubba/domain/election';
import { sql } from 'kysely';
import type { Projection } from '../store/store.ts';
import { destroySealed } from './destroy-sealed.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.jointElection': {
      organisationId: string;
      electionId: string;
      host: string;
      title: string;
      declaredAt: Date;
      evidenceHash: string;
      leafHash: string;
      /** Those of this association, in the order of their places; without names where these are erased. */
      own: { candidateId: string; part: ElectionPart; place: number; name: string | null }[];
    };
  }
}

/** What other associations' elections came to for this one. */
export const jointElectionProjection: Projection<JointElectionEvent> = {
  name: 'joint-election',
  version: 1,
  kind: 'jointElection',
  tables: ['read.jointElection'],
  project: (db, { organisationId, id: electionId, event }) => {
    // In the transaction that says so: without its key nobody reads it again.
    if (event.type === 'JointListDestroyed')
      return destroySealed(
        { organisationId, kind: jointElections.kind, id: electionId },
        event.keys,
      );
    if (event.type !== 'JointResultRecorded') return;
    const { host, title, declaredAt, evidenceHash, leafHash, own, names } = event;
    const known = namesIn(names);
    const named = own.map((one) => ({ ...one, name: known[one.candidateId] ?? null }));
    const result = {
      ...{ host, title, evidenceHash, leafHash, declaredAt: new Date(declaredAt) },
      own: sql<never>`${JSON.stringify(named)}::jsonb`,
    };
    return db
      .insertInto('read.jointElection')
      .values({ organisationId, electionId, ...result })
      .onConflict((kept) => kept.columns(['organisationId', 'electionId']).doUpdateSet(result));
  },
};

const namesIn = (names: string | null): Readonly<Record<string, string>> => {
  try {
    return Object(JSON.parse(names ?? '{}'));
  } catch {
    return {};
  }
};
