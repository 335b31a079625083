import { lastMoves } from './correction/register.ts';
import { concerned, type Meeting, voters } from './state.ts';

/** How many of the heads that were counted do not vote on an item: those whom it concerns, unless they had left, or never had a vote. */
const outOfHeads = (meeting: Meeting, itemId: string) => {
  const out = new Set(concerned(meeting, itemId));
  if (out.size === 0) return 0;
  const moves = lastMoves(meeting);
  const isCounted = (personId: string) =>
    moves.get(personId) ?? !meeting.guests.some((guest) => guest.personId === personId);
  return [...out].filter(isCounted).length;
};

/** How many may vote on an item, by name or by number; null where it is not known, or not exactly. */
export const votersNumber = (meeting: Meeting, itemId: string) => {
  if (meeting.register) return voters(meeting, itemId).length;
  const { counted } = meeting;
  if (!counted || counted.about) return null;
  return Math.max(0, counted.size - outOfHeads(meeting, itemId));
};
