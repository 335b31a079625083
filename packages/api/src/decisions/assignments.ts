import type { Tx } from '../database/database.ts';
import type { Assignment } from '../record/proposal-view.ts';

/** Who carries out what a meeting has decided, and by when. */
export const assignmentsOf = async (tx: Tx, organisationId: string, meetingId: string) => {
  const rows = await tx
    .selectFrom('read.decision as d')
    .innerJoin('read.decisionFollowUp as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'd.organisationId')
        .onRef('f.decisionId', '=', 'd.decisionId'),
    )
    .select(['d.decisionId', 'f.ownerKind', 'f.ownerId', 'f.dueOn'])
    .where('d.organisationId', '=', organisationId)
    .where('d.meetingId', '=', meetingId)
    .execute();
  return new Map<string, Assignment>(
    rows.map(({ decisionId, ownerKind, ownerId, dueOn }) => [
      decisionId,
      { owner: { kind: ownerKind, id: ownerId }, dueOn },
    ]),
  );
};
