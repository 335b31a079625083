import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import { knownItem } from '../guards.ts';
import type { Meeting } from '../state.ts';
import type { ContinueMatter } from './commands.ts';

const ahead: readonly Meeting['phase'][] = ['draft', 'convened', 'open', 'adjourned'];

/** An item that waits, or is open, at a meeting that is not over. */
export const itemAhead = (meeting: Meeting, itemId: string) => {
  if (!ahead.includes(meeting.phase)) return refuse('meeting-not-open');
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.status !== 'scheduled' && item.status !== 'open')
    return refuse('item-already-treated', 'itemId');
  return item;
};

/** The thread of a matter over meetings: this item goes on where another one left it. */
export const continueMatter = (meeting: Meeting, { type: _, ...thread }: ContinueMatter) => {
  const item = itemAhead(meeting, thread.itemId);
  if ('refused' in item) return item;
  if (meeting.items.some(({ itemId }) => itemId === thread.from?.itemId))
    return refuse('matter-of-the-same-meeting', 'from');
  if (item.matterId === thread.matterId) return [];
  return [{ type: 'ItemOfMatter', v: 1, ...thread }] satisfies MeetingEvent[];
};
