import type { Tx } from '../database/database.ts';

/** What hangs on a decision outside of the record of its meeting: who carries it out, and the employments that rest on it. */
export const hangingElsewhere = async (
  tx: Tx,
  organisationId: string,
  { decisionId, clauseId }: { readonly decisionId: string; readonly clauseId: string },
) => {
  const followUp = await tx
    .selectFrom('read.decisionFollowUp as f')
    .leftJoin('read.person as p', (join) =>
      join.onRef('p.organisationId', '=', 'f.organisationId').onRef('p.personId', '=', 'f.ownerId'),
    )
    .leftJoin('read.body as b', (join) =>
      join.onRef('b.organisationId', '=', 'f.organisationId').onRef('b.bodyId', '=', 'f.ownerId'),
    )
    .select(['p.name as personName', 'b.name as bodyName', 'f.dueOn'])
    .where('f.organisationId', '=', organisationId)
    .where('f.decisionId', '=', decisionId)
    .executeTakeFirst();
  const employments = await tx
    .selectFrom('read.employmentAsked as a')
    .innerJoin('read.employment as e', (join) =>
      join
        .onRef('e.organisationId', '=', 'a.organisationId')
        .onRef('e.employmentId', '=', 'a.employmentId'),
    )
    .select(['e.employmentId', 'e.title'])
    .distinct()
    .where('a.organisationId', '=', organisationId)
    .where('a.clauseId', '=', clauseId)
    .orderBy('e.title')
    .execute();
  return {
    followUp: followUp
      ? { owner: followUp.personName ?? followUp.bodyName, dueOn: followUp.dueOn }
      : null,
    employments,
  };
};

/** How much that is. */
export const countElsewhere = async (...asked: Parameters<typeof hangingElsewhere>) => {
  const { followUp, employments } = await hangingElsewhere(...asked);
  return Number(followUp !== null) + employments.length;
};
