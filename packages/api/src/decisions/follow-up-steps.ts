import type { DecisionEvent } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import type { z } from 'zod';
import type { Recorded } from '../store/store.ts';
import type { FollowUpStep } from './contract.ts';

type Step = z.output<typeof FollowUpStep>;

/** What was done about a decision, step by step. */
export const followUpSteps = (
  trail: readonly Recorded<DecisionEvent>[],
  timeZone: string,
): Step[] => trail.flatMap((recorded) => stepOf(recorded, timeZone) ?? []);

const stepOf = (
  { event, by, recordedAt }: Recorded<DecisionEvent>,
  timeZone: string,
): Step | undefined => {
  const recorded = { ...nothing, recordedAt, by, on: localDate(recordedAt, timeZone) };
  switch (event.type) {
    case 'DecisionAssigned':
      return { ...recorded, type: 'assigned', owner: event.owner, dueOn: event.dueOn };
    case 'DecisionReassigned': {
      const { owner, dueOn, reason } = event;
      return { ...recorded, type: 'reassigned', owner, dueOn, note: reason };
    }
    case 'DecisionProgressReported': {
      const { on, status, note } = event;
      return { ...recorded, type: 'progress', on, progress: status, note };
    }
    case 'DecisionExecuted':
      return { ...recorded, type: 'executed', on: event.on, note: event.evidence };
    case 'DecisionFollowedUp': {
      const { on, note, meetingId } = event;
      return { ...recorded, type: 'followedUp', on, note, meetingId };
    }
    // Not something that was done about it: what became of it instead.
    case 'DecisionReplaced':
      return undefined;
  }
};

const nothing = { owner: null, dueOn: null, progress: null, note: null, meetingId: null };
