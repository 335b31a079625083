import { meetings, refuse } from '@klubba/domain';
import {
  type Employment,
  type MeetingDecision,
  meetingDecisionOf,
  proposalAt,
} from '@klubba/domain/employment';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

/** What the record of a meeting says now of a clause of it. The meeting takes part in the version check. Refuses a clause that it has not. */
export const decisionAt = async (
  unit: Unit,
  meetingId: string,
  clauseId: string,
): Promise<MeetingDecision> => {
  const { state: meeting, version } = await unit.read(meetings, meetingId);
  if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
  const decision = meetingDecisionOf(meetingId, meeting, clauseId);
  if (!decision) throw new Refused(refuse('clause-not-found', 'clauseId'));
  return decision;
};

/** What the meeting that was asked for a proposal has made of it by now. Refuses where no meeting was asked. */
export const decisionOn = async (unit: Unit, employment: Employment, proposalId: string) => {
  const placed = proposalAt(employment, proposalId)?.placed;
  if (!placed) throw new Refused(refuse('no-decision-to-employ', 'proposalId'));
  return decisionAt(unit, placed.meetingId, placed.clauseId);
};
