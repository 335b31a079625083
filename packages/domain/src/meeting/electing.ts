import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, constituted, knownItem, matterRule, nobodyVotes } from './guards.ts';
import type { Meeting } from './state.ts';

/** The gavel of an election: the meeting establishes who is elected, under the item that is open. What was counted stands with the election. */
export const declareElection = (
  meeting: Meeting,
  { type: _, ...declared }: Ask<'DeclareElection'>,
) => {
  const { itemId, at, electionId } = declared;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (meeting.openItemId !== itemId) return refuse('item-not-open', 'itemId');
  if (meeting.elections.some((one) => one.electionId === electionId))
    return refuse('election-already-declared');
  if (item.recommendation) return refuse('recommendation-elects-nobody', 'itemId');
  const unready = constituted(meeting) ?? nobodyVotes(meeting, itemId);
  if (unready) return unready;
  const rule = matterRule(meeting, item);
  if ('refused' in rule) return rule;
  return [{ type: 'ElectionDeclared', v: 2, ...declared }] satisfies MeetingEvent[];
};
