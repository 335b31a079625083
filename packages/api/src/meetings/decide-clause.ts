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
import { refuseStranger } from '../record/known.ts';
import type { Unit } from '../store/unit.ts';

type AtGavel = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly decide: (command: MeetingCommand) => Promise<unknown>;
};

type Held =
  | Pick<Ask<'DecideByAcclamation'>, 'type' | 'outcome' | 'clauseId'>
  | Pick<
      Ask<'DecideByCountedVote'>,
      'type' | 'for' | 'against' | 'abstained' | 'tieBreak' | 'chairVoted' | 'clauseId'
    >
  | Pick<Ask<'DecideByVote'>, 'type' | 'vote' | 'clauseId'>
  | Omit<Ask<'HoldRound'>, 'decisionId' | 'number' | 'at'>;

type Gavel = {
  readonly decisionId: string;
  readonly at: string | null;
  readonly assignment: { readonly owner: Owner; readonly dueOn: string } | null;
};

/** The gavel: the meeting decides a clause, which stands in the register from that moment. A vote or a round may decide nothing. */
export const decideClause = (
  { unit, organisationId, meetingId, meeting, decide }: AtGavel,
  held: Held,
  { decisionId, at, assignment }: Gavel,
) => {
  const decidedOn = dayOf(meeting, at);
  return takeDecision(
    { unit, organisationId },
    { decisionId, meetingId, decidedOn, assignment },
    async (number) => {
      await decide({ ...held, decisionId, number, at });
      return decisionOf((await unit.read(meetings, meetingId)).state, decisionId);
    },
  );
};

type Done = {
  meetingId: string;
  version: number;
  meeting: Meeting;
  newId: (what: string) => string;
};

/** What the desk is told of a decision that was just taken. */
export const decisionTaken = ({ meetingId, version, meeting, newId }: Done) => {
  const { decisionId, number, outcome } = decisionOf(meeting, newId('decision'))!;
  return { meetingId, version, decisionId, number, outcome };
};

/** What the desk is told of a vote or a round: the decision, where it was one. */
export const voteHeld = ({ meetingId, version, meeting, newId }: Done) => {
  const taken = decisionOf(meeting, newId('decision'));
  const { decisionId = null, number = null, outcome = null } = taken ?? {};
  return { meetingId, version, decisionId, number, outcome };
};

/** Refuses tellers and witnesses whom the association does not know, and those called by name. */
export const refuseStrangersIn = async (unit: Unit, told: object) => {
  const { tellers, votes, tieBreak } = told as {
    readonly tellers?: readonly string[] | null;
    readonly votes?: readonly { readonly personId: string }[];
    readonly tieBreak?: { readonly witnesses?: readonly string[] } | null;
  };
  for (const teller of tellers ?? []) await refuseStranger(unit, teller, 'tellers');
  for (const { personId } of votes ?? []) await refuseStranger(unit, personId, 'votes');
  for (const witness of tieBreak?.witnesses ?? [])
    await refuseStranger(unit, witness, 'tieBreak.witnesses');
};
