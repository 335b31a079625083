import {
  type Ask,
  dayOf,
  decisionOf,
  type Meeting,
  type MeetingCommand,
  meetings,
  type Owner,
} from '@klubba/domain';
import { takeDecision } from '../decisions/take-decision.ts';
import type { Unit } from '../store/unit.ts';

type AtGavel = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly decide: (command: MeetingCommand) => Promise<unknown>;
};

type Vote =
  | Pick<Ask<'DecideByAcclamation'>, 'type' | 'outcome'>
  | Pick<
      Ask<'DecideByCountedVote'>,
      'type' | 'for' | 'against' | 'abstained' | 'tieBreak' | 'chairVoted'
    >;

type Gavel = {
  readonly clauseId: string;
  readonly decisionId: string;
  readonly at: string | null;
  readonly assignment: { readonly owner: Owner; readonly dueOn: string } | null;
};

/** The gavel: the meeting decides a clause, which stands in the register from that moment. */
export const decideClause = (
  { unit, organisationId, meetingId, meeting, decide }: AtGavel,
  vote: Vote,
  { clauseId, decisionId, at, assignment }: Gavel,
) => {
  const decidedOn = dayOf(meeting, at);
  return takeDecision(
    { unit, organisationId },
    { decisionId, meetingId, decidedOn, assignment },
    async (number) => {
      await decide({ ...vote, clauseId, decisionId, number, at });
      return decisionOf((await unit.read(meetings, meetingId)).state, decisionId)!;
    },
  );
};

/** What the desk is told of a decision that was just taken. */
export const decisionTaken = ({
  meetingId,
  version,
  meeting,
  newId,
}: {
  meetingId: string;
  version: number;
  meeting: Meeting;
  newId: (what: string) => string;
}) => {
  const { decisionId, number, outcome } = decisionOf(meeting, newId('decision'))!;
  return { meetingId, version, decisionId, number, outcome };
};
