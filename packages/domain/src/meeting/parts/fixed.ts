import { isRefusal, type Refusal, refuse } from '../../decider.ts';
import { jcs } from '../../log/jcs.ts';
import type { MeetingEvent } from '../events.ts';
import { paragraphOf } from '../minutes.ts';
import { itemOf, type Meeting } from '../state.ts';
import { fixedParagraphs } from './state.ts';

/** A § that is verified by itself, or out to be, stays as it is whatever is asked: only a signed supplement changes it. */
export const keepsParagraphs = <Outcome extends readonly MeetingEvent[] | Refusal>(
  meeting: Meeting,
  outcome: Outcome,
  evolve: (meeting: Meeting, event: MeetingEvent) => Meeting,
) => {
  const fixed = fixedParagraphs(meeting);
  if (fixed.length === 0 || isRefusal(outcome) || outcome.some(isBySupplement)) return outcome;
  const after = outcome.reduce<Meeting>(evolve, meeting);
  const changed = fixed.find(
    ({ itemId }) => asItStands(after, itemId) !== asItStands(meeting, itemId),
  );
  if (!changed) return outcome;
  const paragraph = itemOf(meeting, changed.itemId)?.paragraph ?? 0;
  return refuse('paragraph-verified', undefined, { paragraph });
};

const isBySupplement = (event: MeetingEvent) => 'supplement' in event && event.supplement !== null;

const asItStands = (meeting: Meeting, itemId: string) => {
  const item = itemOf(meeting, itemId);
  if (!item) return undefined;
  // What others are called and numbered is told with it, and is not its own.
  const { agendaNumber: _, headings: __, ...paragraph } = paragraphOf(meeting, item);
  return jcs(paragraph);
};
