import { type EmploymentEvent, employments, type FeeEvent } from '@klubba/domain/employment';
import { CompiledQuery } from 'kysely';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.employment': { organisationId: string; employmentId: string; title: string };
    'read.officeFee': { organisationId: string; feeId: string; personId: string };
  }
}

type Key = { readonly organisationId: string; readonly employmentId: string };

/** Which employments there are. What is in each is read from its record, as far as somebody may see it. */
export const employmentProjection: Projection<EmploymentEvent> = {
  name: 'employment',
  version: 1,
  kind: 'employment',
  tables: ['read.employment'],
  project: (db, { organisationId, id: employmentId, event }) => {
    const key = { organisationId, employmentId };
    switch (event.type) {
      case 'NeedIdentified':
      case 'EmploymentTakenOver':
        return db.insertInto('read.employment').values({ ...key, title: event.title });
      // In the transaction that says so: without its key nobody reads it again.
      case 'ApplicationsDestroyed':
        return destroy(key, event.applicationsId);
      case 'EmployeeRecordDestroyed':
        return destroy(key, event.employeeId);
      default:
        return;
    }
  },
};

/** Which fees there are. */
export const feeProjection: Projection<FeeEvent> = {
  name: 'office-fee',
  version: 1,
  kind: 'officeFee',
  tables: ['read.officeFee'],
  project: (db, { organisationId, id: feeId, event }) =>
    event.type === 'FeeSet'
      ? db.insertInto('read.officeFee').values({ organisationId, feeId, personId: event.personId })
      : undefined,
};

const destroy = ({ organisationId, employmentId }: Key, subject: string) => [
  {
    compile: () =>
      CompiledQuery.raw(destroyPapers, [organisationId, employments.kind, employmentId, subject]),
  },
  { compile: () => CompiledQuery.raw(destroyKey, [organisationId, subject]) },
];

const destroyPapers = `
delete from vault.personal p using log.event e
where p.organisation_id = $1 and p.subject_id = $4 and e.organisation_id = $1 and e.position = p.position
  and e.stream_kind = $2 and e.stream_id = $3`;

const destroyKey = `
delete from vault.subject_key k
where k.organisation_id = $1 and k.subject_id = $2
  and not exists (select from vault.personal p where p.organisation_id = $1 and p.subject_id = k.subject_id)`;
