import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting, beyondPower, knownItem } from '../guards.ts';
import type { Meeting } from '../state.ts';
import type { ItemOutcome } from '../vocabulary.ts';
import type { MakeRecommendation, PassOverItem } from './commands.ts';

/** Where it is another body's to go on with. */
const goesToBody: readonly ItemOutcome[] = ['delegated', 'leftToBody'];

/**
 * An item the meeting does not decide on, or not further: it comes back, goes to another body, or ends. Taken up already or not; what was
 * proposed and not decided goes with the matter.
 */
export const passOverItem = (meeting: Meeting, { type: _, ...asked }: PassOverItem) => {
  const closed = atOpenMeeting(meeting, asked.at) ?? notWaiting(meeting, asked.itemId);
  if (closed) return closed;
  const { outcome, bodyId = null, dueOn = null, instruction = null } = asked;
  const passed = { ...asked, bodyId, dueOn, instruction };
  if (goesToBody.includes(outcome) && !bodyId) return refuse('sent-to-no-body', 'bodyId');
  if (outcome === 'delegated' && bodyId === meeting.bodyId)
    return refuse('sent-to-itself', 'bodyId');
  return [{ type: 'ItemPassedOver', v: 3, ...passed }] satisfies MeetingEvent[];
};

/** What a meeting may not decide it can recommend to whoever may. */
export const makeRecommendation = (meeting: Meeting, { itemId, at }: MakeRecommendation) => {
  const closed = atOpenMeeting(meeting, at) ?? notWaiting(meeting, itemId);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.kind !== 'matter') return refuse('item-not-for-decision', 'itemId');
  if (item.recommendation) return [];
  const rule = meeting.rules?.matters.find(({ matter }) => matter === item.matter);
  if (!beyondPower(meeting, item, rule)) return refuse('meeting-may-decide', 'itemId');
  return [{ type: 'ItemMadeRecommendation', v: 1, itemId, at }] satisfies MeetingEvent[];
};

const notWaiting = (meeting: Meeting, itemId: string) => {
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (item.kind === 'heading') return refuse('heading-is-no-item', 'itemId');
  return item.status === 'scheduled' || item.status === 'open'
    ? undefined
    : refuse('item-already-treated', 'itemId');
};

/** What comes back to a meeting, of this body or another. */
export const returning: readonly string[] = [
  'tabled',
  'referredBack',
  'delegated',
  'leftToBody',
] satisfies readonly ItemOutcome[];
