import type { Meeting } from '../state.ts';
import { type Message, standingMarks } from './state.ts';

/** The ways a message is to go: its own, else those of the notice. */
export const channelsOf = (
  { notice, calling }: Pick<Meeting, 'notice' | 'calling'>,
  { about }: Pick<Message, 'about'>,
): readonly string[] => {
  const own = about.kind === 'papers' ? about.channels : [];
  return own.length > 0 ? own : ((notice ?? calling)?.channels ?? []);
};

/** Who has yet to be told: those of the notice whom no mark names; null where nobody knows them by name. */
export const yetToTell = (
  { notice }: Pick<Meeting, 'notice'>,
  message: Pick<Message, 'told'>,
): readonly string[] | null => {
  const marks = standingMarks(message);
  if (marks.some(({ personIds }) => personIds === null)) return [];
  if (!notice) return null;
  const told = new Set(marks.flatMap(({ personIds }) => personIds ?? []));
  return notice.recipients.filter((personId) => !told.has(personId));
};

/** The messages that somebody has yet to be told. */
export const waitingMessages = (meeting: Meeting) =>
  meeting.outbox.filter((one) => !one.isVoid && yetToTell(meeting, one)?.length !== 0);
