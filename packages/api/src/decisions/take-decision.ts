import {
  type Ask,
  decisionOf,
  decisionRegisters,
  decisions,
  type Meeting,
  type MeetingCommand,
  meetings,
  type Owner,
  proposalOfClause,
  refuse,
  yearOf,
} from '@klubba/domain';
import { refuseUnknown } from '../record/known.ts';
import { localDate } from '../record/local-time.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

/** The stream of an association's decisions of one year. */
export const registerId = (organisationId: string, year: number) =>
  derivedId(organisationId, `decision-register:${year}`);

type AtGavel = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly decide: (command: MeetingCommand) => Promise<unknown>;
};

type Vote =
  | Pick<Ask<'DecideByAcclamation'>, 'type' | 'outcome'>
  | Pick<Ask<'DecideByCountedVote'>, 'type' | 'for' | 'against' | 'abstained' | 'tieBreak'>;

type Gavel = {
  readonly clauseId: string;
  readonly decisionId: string;
  readonly at: string;
  readonly assignment: { readonly owner: Owner; readonly dueOn: string } | null;
};

/**
 * The gavel: the meeting decides, the decision gets the next number of its year and stands in the register, and what carried
 * is given to its owner. All of it or nothing: of two gavels at once one waits, and they get different numbers.
 */
export const takeDecision = async (
  { unit, organisationId, meetingId, meeting, decide }: AtGavel,
  vote: Vote,
  { clauseId, decisionId, at, assignment }: Gavel,
) => {
  const decidedOn = localDate(at, meeting.timeZone);
  const year = yearOf(decidedOn);
  const register = registerId(organisationId, year);
  const { state } = await unit.read(decisionRegisters, register);
  const number = { year, serial: state.count + 1 };
  await decide({ ...vote, clauseId, decisionId, number, at });
  const { itemId } = proposalOfClause(meeting, clauseId)!;
  const entry = { decisionId, meetingId, itemId, year };
  await unit.decide(decisionRegisters, register, { type: 'EnterDecision', ...entry });
  if (!assignment) return;
  await refuseUnknown(unit, organisationId, assignment.owner, 'assignment.owner.id');
  const after = await unit.read(meetings, meetingId);
  // What was rejected leaves nothing to carry out.
  if (decisionOf(after.state, decisionId)?.outcome === 'rejected') return;
  if (assignment.dueOn < decidedOn)
    throw new Refused(refuse('due-before-decided', 'assignment.dueOn', { decidedOn }));
  const order = { meetingId, decidedOn, ...assignment };
  await unit.decide(decisions, decisionId, { type: 'AssignDecision', ...order });
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
