import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { inDraft } from '../guards.ts';
import { itemOf, type Meeting } from '../state.ts';
import { signersOfPart } from './send-supplement.ts';
import { fixedParagraphs, waitingPart } from './state.ts';

/** One § is signed now, and stands: the rest of the minutes come later and have it as it is. It has been treated to its end. */
export const sendParagraph = (meeting: Meeting, command: Ask<'SendParagraph'>) => {
  const { itemId, recordHash, documentHash, by, at } = command;
  if (!inDraft.includes(meeting.phase)) return refuse('minutes-not-in-draft');
  const item = itemOf(meeting, itemId);
  if (!item || item.paragraph === null) return refuse('item-not-treated', 'itemId');
  if (item.status === 'open') return refuse('item-still-open', 'itemId');
  if (fixedParagraphs(meeting).some((part) => part.itemId === itemId))
    return refuse('paragraph-verified', 'itemId', { paragraph: item.paragraph });
  if (waitingPart(meeting)) return refuse('part-waits-for-signatures');
  const signers = signersOfPart(meeting);
  if (signers.length === 0) return refuse('nobody-to-sign');
  return [
    { type: 'ParagraphSent', v: 1, itemId, recordHash, documentHash, signers, by, at },
  ] satisfies MeetingEvent[];
};
