import { type EmploymentEvent, employments, type FeeEvent } from '@klubba/domain/employment';
import { destroySealed } from '../store/destroy-sealed.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.employment': { organisationId: string; employmentId: string; title: string };
    'read.employmentAsked': {
      organisationId: string;
      employmentId: string;
      proposalId: string;
      meetingId: string;
      clauseId: string;
    };
    'read.officeFee': { organisationId: string; feeId: string; personId: string };
  }
}

/** Which employments there are, and by which clauses a meeting was asked for them. What is in each is read from its record, as far as somebody may see it. */
export const employmentProjection: Projection<EmploymentEvent> = {
  name: 'employment',
  version: 2,
  kind: 'employment',
  tables: ['read.employment', 'read.employmentAsked'],
  project: (db, { organisationId, id: employmentId, event }) => {
    const key = { organisationId, employmentId };
    const sealed = { organisationId, kind: employments.kind, id: employmentId };
    switch (event.type) {
      case 'NeedIdentified':
      case 'EmploymentTakenOver':
        return db.insertInto('read.employment').values({ ...key, title: event.title });
      case 'TermsPlaced': {
        const { proposalId, meetingId, clauseId } = event;
        return db
          .insertInto('read.employmentAsked')
          .values({ ...key, proposalId, meetingId, clauseId })
          .onConflict((one) =>
            one.columns(['organisationId', 'proposalId']).doUpdateSet({ meetingId, clauseId }),
          );
      }
      case 'ApplicationsDestroyed':
        return destroySealed({ ...sealed, subject: event.applicationsId });
      case 'EmployeeRecordDestroyed':
        return destroySealed({ ...sealed, subject: event.employeeId });
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
