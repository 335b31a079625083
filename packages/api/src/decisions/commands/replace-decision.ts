import { type MeetingKind, refuse } from '@klubba/domain';
import { sql } from 'kysely';
import { keepers } from '../../access/permission.ts';
import { Refused } from '../../store/errors.ts';
import { ReplaceDecisionBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';
import { selectDecisions } from '../select-decisions.ts';

export const replaceDecision = decisionCommand({
  operationId: 'replaceDecision',
  summary: 'Say which later decision repealed this one or took its place',
  permission: keepers,
  url: '/replacement',
  body: ReplaceDecisionBody,
  work: async ({ unit, organisationId, decisionId, body: { by, how }, decision }) => {
    const rows = await selectDecisions(unit.tx, organisationId)
      .where('d.decisionId', '=', sql<string>`any(${[decisionId, by]}::uuid[])`)
      .execute();
    const earlier = rows.find((row) => row.decisionId === decisionId);
    const later = rows.find((row) => row.decisionId === by);
    if (!earlier || !later) throw new Refused(refuse('decision-not-found', 'by'));
    return {
      ...{ type: 'ReplaceDecision', by, how, decidedOn: decision.decidedOn },
      later: {
        ...{ decidedOn: later.decidedOn, outcome: later.outcome, isItself: by === decisionId },
        mayReplace: mayReplace(later, earlier),
      },
    };
  },
});

type Of = { readonly bodyId: string; readonly meetingKind: MeetingKind };

/** Which meeting stands above which, as the association is led. */
const rank: Record<MeetingKind, number> = {
  annualMeeting: 3,
  extraordinaryAnnualMeeting: 3,
  memberMeeting: 2,
  delegateElection: 2,
  boardMeeting: 1,
  groupMeeting: 0,
};

/** The same body, meeting with the same weight, or one above it. */
const mayReplace = (later: Of, earlier: Of) => {
  const [own, other] = [rank[later.meetingKind], rank[earlier.meetingKind]];
  return later.bodyId === earlier.bodyId ? own >= other : own > other;
};
