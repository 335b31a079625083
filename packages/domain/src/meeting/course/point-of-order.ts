import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting } from '../guards.ts';
import type { Meeting } from '../state.ts';
import { endsBeforeItBegins } from './adjourning.ts';
import type { DecidePointOfOrder } from './commands.ts';

/** In the middle of whatever is open, and decided before it goes on. One that breaks the meeting off does so with the same gavel. */
export const decidePointOfOrder = (
  meeting: Meeting,
  { type: _, adjourns, ...point }: DecidePointOfOrder,
) => {
  const closed = atOpenMeeting(meeting, point.at);
  if (closed) return closed;
  if (meeting.register?.length === 0) return refuse('nobody-may-vote');
  const { found, outcome, at } = point;
  if (found.kind === 'counted' && found.for !== found.against) {
    const result = found.for > found.against ? 'carried' : 'rejected';
    if (result !== outcome) return refuse('outcome-against-the-figures', 'outcome');
  }
  if (!adjourns || outcome === 'rejected')
    return [{ type: 'PointOfOrderDecided', v: 1, ...point }] satisfies MeetingEvent[];
  return (
    endsBeforeItBegins(meeting, adjourns) ??
    ([
      { type: 'PointOfOrderDecided', v: 1, ...point },
      { type: 'MeetingAdjourned', v: 1, ...adjourns, at },
    ] satisfies MeetingEvent[])
  );
};
