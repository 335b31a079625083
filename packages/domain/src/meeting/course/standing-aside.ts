import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting, knownItem } from '../guards.ts';
import type { Meeting } from '../state.ts';
import type { StandAside } from './commands.ts';

/** Those whom a question concerns do not vote on it: nobody grants their own discharge, or keeps their own office. They may speak. */
export const standAside = (meeting: Meeting, { type: _, ...aside }: StandAside) => {
  const closed = atOpenMeeting(meeting, aside.at);
  if (closed) return closed;
  const item = knownItem(meeting, aside.itemId);
  if ('refused' in item) return item;
  if (item.status !== 'scheduled' && item.status !== 'open')
    return refuse('item-already-treated', 'itemId');
  const isDecided = meeting.proposals.some(
    ({ itemId, clauses }) => itemId === aside.itemId && clauses.some(({ decision }) => decision),
  );
  if (isDecided) return refuse('conflict-after-decision', 'itemId');
  const again = meeting.aside?.some(
    ({ itemId, personIds }) =>
      itemId === aside.itemId && aside.personIds.every((id) => personIds.includes(id)),
  );
  if (again) return refuse('conflict-already-declared', 'personIds');
  const personIds = [...new Set(aside.personIds)];
  return [{ type: 'StoodAside', v: 1, ...aside, personIds }] satisfies MeetingEvent[];
};
