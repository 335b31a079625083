import { isOverdue } from '@klubba/domain';
import { type NotNull, type Selectable, sql } from 'kysely';
import type { Tables, Tx } from '../database/database.ts';
import type { DecisionSummary } from './contract.ts';

export type DecisionRow = Selectable<Tables['read.decision']>;

/** Decisions `d`, of the whole register or of some of it, with the meeting they were taken at and what has become of them. */
export const selectDecisions = (
  tx: Tx,
  organisationId: string,
  decisions = sql<DecisionRow>`read.decision`.as<'d'>(sql`d`),
) =>
  tx
    .selectFrom(decisions)
    // Each has one; so that nobody begins at the meetings, on a way through the register.
    .leftJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'd.organisationId')
        .onRef('m.meetingId', '=', 'd.meetingId'),
    )
    .leftJoin('read.body as b', (join) =>
      join.onRef('b.organisationId', '=', 'm.organisationId').onRef('b.bodyId', '=', 'm.bodyId'),
    )
    .leftJoin('read.decisionFollowUp as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'd.organisationId')
        .onRef('f.decisionId', '=', 'd.decisionId'),
    )
    .leftJoin('read.person as person', (join) =>
      join
        .onRef('person.organisationId', '=', 'f.organisationId')
        .onRef('person.personId', '=', 'f.ownerId'),
    )
    .leftJoin('read.body as owner', (join) =>
      join
        .onRef('owner.organisationId', '=', 'f.organisationId')
        .onRef('owner.bodyId', '=', 'f.ownerId'),
    )
    .leftJoin('read.decisionReplaced as r', (join) =>
      join
        .onRef('r.organisationId', '=', 'd.organisationId')
        .onRef('r.decisionId', '=', 'd.decisionId'),
    )
    // What turned out to be rejected replaced nothing.
    .leftJoin('read.decision as later', (join) =>
      join
        .onRef('later.organisationId', '=', 'r.organisationId')
        .onRef('later.decisionId', '=', 'r.byDecisionId')
        .on('later.outcome', '=', 'carried')
        .on('later.takenBackAt', 'is', null),
    )
    .select(['d.standing', 'd.inForceOn', 'r.how', 'later.decisionId as laterId'])
    .select(['later.year as laterYear', 'later.serial as laterSerial'])
    .select(['d.decisionId', 'd.year', 'd.serial', 'd.text', 'd.outcome', 'd.paragraph'])
    .select(['d.cited', 'd.agendaNumber'])
    .select([
      'd.itemId',
      'd.itemTitle',
      'd.decidedAt',
      'd.decidedOn',
      'd.takenBackAt',
      'd.supplement',
    ])
    .select(['d.meetingId', 'm.title as meetingTitle', 'm.kind as meetingKind', 'm.bodyId'])
    .$narrowType<{ meetingTitle: NotNull; meetingKind: NotNull; bodyId: NotNull }>()
    .select(['f.ownerKind', 'f.ownerId', 'f.dueOn', 'f.status', 'b.name as bodyName'])
    .select(sql<string | null>`coalesce(person.name, owner.name)`.as('ownerName'))
    .where('d.organisationId', '=', organisationId);

export type SelectedDecisions = ReturnType<typeof selectDecisions>;

/** As the register has them. */
export const theNewestFirst = (decisions: SelectedDecisions) =>
  decisions.orderBy('d.year', 'desc').orderBy('d.serial', 'desc');

type Row = Awaited<ReturnType<SelectedDecisions['execute']>>[number];

/** A row as the contract has it; its other columns are left out where it is sent. */
export const summaryOf = (row: Row, today: string): DecisionSummary => {
  const { ownerKind, ownerId, dueOn, takenBackAt, how, laterId, laterYear, laterSerial } = row;
  const phase = row.status ?? 'unassigned';
  const isToDo = row.outcome === 'carried' && !takenBackAt;
  return {
    ...row,
    number: { year: row.year, serial: row.serial },
    cited: row.cited ?? `§ ${row.paragraph}`,
    bodyName: row.bodyName ?? '',
    at: row.decidedAt?.toISOString() ?? null,
    takenBackAt: takenBackAt?.toISOString() ?? null,
    owner: ownerKind && ownerId ? { kind: ownerKind, id: ownerId, name: row.ownerName } : null,
    standing: how && laterId ? how : row.standing,
    replacedBy:
      laterId && laterYear !== null && laterSerial !== null
        ? { decisionId: laterId, number: { year: laterYear, serial: laterSerial } }
        : null,
    ...{ status: phase, overdue: isToDo && isOverdue({ phase, dueOn }, today) },
  };
};
