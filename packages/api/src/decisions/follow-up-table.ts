import type { Decision, DecisionEvent, Owner, Replacing } from '@klubba/domain';
import type { UpdateObject } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import type { Decided, Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.decisionReplaced': {
      organisationId: string;
      decisionId: string;
      byDecisionId: string;
      how: Replacing;
      replacedOn: string;
    };
    'read.decisionFollowUp': {
      organisationId: string;
      decisionId: string;
      ownerKind: Owner['kind'];
      ownerId: string;
      dueOn: string;
      status: Exclude<Decision['phase'], 'unassigned'>;
    };
  }
}

const project = (db: Db, decided: Decided<DecisionEvent>) => {
  const { organisationId, id: decisionId, event } = decided;
  const change = (
    changed: UpdateObject<Tables, 'read.decisionFollowUp', 'read.decisionFollowUp'>,
  ) =>
    db
      .updateTable('read.decisionFollowUp')
      .set(changed)
      .where('organisationId', '=', organisationId)
      .where('decisionId', '=', decisionId);
  switch (event.type) {
    case 'DecisionAssigned':
      return db
        .insertInto('read.decisionFollowUp')
        .values({ organisationId, decisionId, ...responsible(event), status: 'assigned' });
    case 'DecisionReassigned':
      return change(responsible(event));
    case 'DecisionProgressReported':
      return change({ status: event.status === 'stalled' ? 'stalled' : 'underWay' });
    case 'DecisionExecuted':
      return change({ status: 'executed' });
    case 'DecisionFollowedUp':
      return change({ status: 'followedUp' });
    case 'DecisionReplaced':
      return db.insertInto('read.decisionReplaced').values({
        ...{ organisationId, decisionId, byDecisionId: event.by },
        ...{ how: event.how, replacedOn: event.on },
      });
  }
};

const responsible = ({ owner, dueOn }: { owner: Owner; dueOn: string }) => ({
  ownerKind: owner.kind,
  ownerId: owner.id,
  dueOn,
});

/** Who carries each decision out, by when, and how far they have come. */
export const followUpProjection: Projection<DecisionEvent> = {
  name: 'decision-follow-up',
  version: 2,
  kind: 'decision',
  tables: ['read.decisionFollowUp', 'read.decisionReplaced'],
  project,
};
