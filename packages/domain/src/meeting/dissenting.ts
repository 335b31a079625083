import { refuse } from '../decider.ts';
import { aDayLater } from '../time.ts';
import type { Ask } from './commands.ts';
import { atMeetingOrAfter } from './dissent/statements.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, knownItem } from './guards.ts';
import { decisionOf, electionDecided, type Meeting } from './state.ts';

/** Formal dissent by someone who was entitled to vote, notified at the meeting or within a day of its end; it changes no decision. */
export const enterReservation = (
  meeting: Meeting,
  { type: _, ...reservation }: Ask<'EnterReservation'>,
) => {
  const closed = atMeetingOrAfter(meeting, reservation.at) ?? tooLate(meeting, reservation.at);
  if (closed) return closed;
  const { decisionId } = reservation;
  const decision = decisionOf(meeting, decisionId) ?? electionDecided(meeting, decisionId);
  if (!decision) return refuse('decision-not-found', 'decisionId');
  const { personId } = reservation;
  // By heads alone nobody can tell who was entitled; their word stands.
  if (meeting.register && !decision.voters.includes(personId))
    return refuse('was-not-entitled-to-vote', 'personId');
  const again = meeting.reservations.some(
    (r) => r.decisionId === reservation.decisionId && r.personId === personId,
  );
  if (again) return refuse('reservation-already-entered', 'personId');
  return [{ type: 'ReservationEntered', v: 2, ...reservation }] satisfies MeetingEvent[];
};

const tooLate = ({ phase, closedAt }: Meeting, at: string | null) =>
  phase === 'closed' && closedAt && at && at > aDayLater(closedAt)
    ? refuse('reservation-too-late', 'at')
    : undefined;

/** Whoever has an interest of their own says so and leaves the register for that item. */
export const declareConflict = (
  meeting: Meeting,
  { type: _, ...conflict }: Ask<'DeclareConflict'>,
) => {
  const closed = atOpenMeeting(meeting, conflict.at);
  if (closed) return closed;
  const item = knownItem(meeting, conflict.itemId);
  if ('refused' in item) return item;
  if (item.status !== 'scheduled' && item.status !== 'open')
    return refuse('item-already-treated', 'itemId');
  // Minutes that let somebody vote and then leave would contradict themselves.
  const isDecided =
    meeting.elections.some(({ itemId }) => itemId === conflict.itemId) ||
    meeting.proposals.some(
      ({ itemId, clauses }) =>
        itemId === conflict.itemId && clauses.some(({ decision }) => decision),
    );
  if (isDecided) return refuse('conflict-after-decision', 'itemId');
  const again = meeting.conflicts.some(
    (c) => c.itemId === conflict.itemId && c.personId === conflict.personId,
  );
  if (again) return refuse('conflict-already-declared', 'personId');
  return [{ type: 'ConflictDeclared', v: 2, ...conflict }] satisfies MeetingEvent[];
};
