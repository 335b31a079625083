import {
  clauseOf,
  decisionOf,
  decisions,
  electionDecided,
  itemOf,
  type Meeting,
  matterOf,
  proposalOfClause,
  type Role,
  type Sight,
} from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { query } from '../operations/query.ts';
import { conflictsFor } from '../record/conflicts.ts';
import { electionFigures } from '../record/item-election-figures.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { type Assignments, proposalView } from '../record/proposal-view.ts';
import { seenMeeting } from '../record/sight.ts';
import { readTail } from '../store/stream.ts';
import { assignmentsOf } from './assignments.ts';
import { DecisionParams, DecisionView } from './contract.ts';
import { followUpSteps } from './follow-up-steps.ts';
import { selectDecisions, summaryOf } from './select-decisions.ts';

export const getDecision = query({
  operationId: 'getDecision',
  summary: 'One decision: its grounds, how it was reached, and what became of it',
  permission: everyone,
  url: '/decisions/:decisionId',
  params: DecisionParams,
  answer: DecisionView,
  read: async (asking) => {
    const { tx, actor, organisationId, params, at, version } = asking;
    const { decisionId } = params;
    const row = await selectDecisions(tx, organisationId)
      .where('d.decisionId', '=', decisionId)
      .executeTakeFirst();
    if (!row) return;
    const seen = await seenMeeting(asking, row.meetingId);
    if (!seen?.sight.decisions) return;
    const { meeting, organisation, sight } = seen;
    const tail = { organisationId, kind: decisions.kind, id: decisionId, after: 0 };
    const trail = await readTail(tx, tail, decisions.catalogue);
    version(trail.length);
    const summary = summaryOf(row, localDate(at.toISOString(), meeting.timeZone));
    const assignments = await assignmentsOf(tx, organisationId, row.meetingId);
    const view = {
      ...{ ...summary, version: trail.length },
      sees: { meeting: sight.notice, minutes: sight.minutes },
      ...groundsOf(meeting, decisionId, { assignments, readBy: actor.roles, sight }),
      replaces: await replacedBy(tx, organisationId, decisionId),
      matterId: itemOf(meeting, row.itemId)?.matterId ?? row.itemId,
      followUp: followUpSteps(trail, meeting.timeZone),
    };
    return {
      ...view,
      people: await peopleNamedIn(tx, organisationId, view),
      bodies: bodiesNamedIn(organisation, view),
    };
  },
});

/** The earlier decisions that it repealed or superseded. */
const replacedBy = async (tx: Tx, organisationId: string, decisionId: string) => {
  const rows = await selectDecisions(tx, organisationId)
    .where('r.byDecisionId', '=', decisionId)
    .execute();
  return rows.flatMap(({ decisionId: earlier, year, serial, text, how }) =>
    how ? [{ decisionId: earlier, number: { year, serial }, text, how }] : [],
  );
};

/** What the meeting's record says of one of its decisions. */
const groundsOf = (
  meeting: Meeting,
  decisionId: string,
  {
    assignments,
    readBy,
    sight: { record },
  }: {
    readonly assignments: Assignments;
    readonly readBy: readonly Role[];
    readonly sight: Sight;
  },
) => {
  const { itemId, own, decided } = whatWasDecided(meeting, decisionId);
  // What else was said in the matter is for those who may read the record.
  const open = <One>(all: readonly One[]) => (record ? all : []);
  const matter = matterOf(itemOf(meeting, itemId)!);
  const { majority, tie, confirmed } = meeting.rules!.matters.find((one) => one.matter === matter)!;
  const { ruleSetVersion } = meeting.rules!;
  return {
    ...{ matter, ...decided, method: methodFor(decided.method, record) },
    rule: { ruleSetVersion, majority, tie, confirmed },
    proposals: meeting.proposals
      .filter((p) => p === own || (record && p.itemId === itemId && !p.withdrawn))
      .map((proposal) => proposalView(meeting, proposal, assignments)),
    reservations: open(meeting.reservations)
      .filter((reservation) => reservation.decisionId === decisionId)
      .map(({ reservationId, personId, text, at }) => ({ reservationId, personId, text, at })),
    conflicts: open(conflictsFor(readBy, meeting))
      .filter((conflict) => conflict.itemId === itemId)
      .map(({ personId, reason, at }) => ({ personId, reason, at })),
    minutesVerifiedAt: meeting.minutes.verifiedAt,
  };
};

/** Who voted how by name is for those who may read the record. */
const methodFor = <Of extends { readonly kind: string }>(method: Of, record: boolean): Of =>
  method.kind === 'rollCall' && !record ? { ...method, votes: [] } : method;

const whatWasDecided = (meeting: Meeting, decisionId: string) => {
  const election = electionDecided(meeting, decisionId) ?? electionTakenBack(meeting, decisionId);
  if (election) {
    const { itemId, electionId, by, voters } = election;
    const method = { kind: 'election' as const, electionId, by };
    const none = { proposalId: null, clauseId: null, originalText: null, divisionDemanded: false };
    const held = meeting.itemElections.find(({ settled }) => settled?.decisionId === decisionId);
    const figures = held ? electionFigures(held) : null;
    const decided = { ...none, method, voters: voters.length, election: figures };
    return { itemId, own: undefined, decided };
  }
  const { clauseId, proposalId, itemId, method, voters } =
    decisionOf(meeting, decisionId) ?? takenBackOf(meeting, decisionId)!;
  // Reworded since, where it was taken back.
  const { originalText = null, divisionDemanded = false } = clauseOf(meeting, clauseId) ?? {};
  const decided = { proposalId, clauseId, originalText, divisionDemanded, method };
  return {
    itemId,
    own: proposalOfClause(meeting, clauseId),
    decided: { ...decided, voters: voters.length, election: null },
  };
};

/** Where no office rests on it. */
const electionTakenBack = ({ takenBack }: Meeting, decisionId: string) =>
  takenBack.flatMap((one) =>
    'electionId' in one && one.decisionId === decisionId ? [one] : [],
  )[0];

const takenBackOf = ({ takenBack }: Meeting, decisionId: string) =>
  takenBack.flatMap((one) => ('clauseId' in one && one.decisionId === decisionId ? [one] : []))[0];
