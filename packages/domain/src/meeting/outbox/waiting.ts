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

/**
 * How a notice has gone out: e-mail is a way of it once it has reached somebody by that, whatever was meant. `mailed` is how many that were, where it was
 * not everybody.
 */
export const wentBy = ({
  notice,
  outbox,
}: {
  readonly notice: Pick<NonNullable<Meeting['notice']>, 'channels' | 'recipients'>;
  readonly outbox: Meeting['outbox'];
}) => {
  const message = outbox.find(({ about, isVoid }) => about.kind === 'notice' && !isVoid);
  const marks = (message ? standingMarks(message) : []).filter(
    ({ channel }) => channel === 'email',
  );
  const all = marks.some(({ personIds }) => personIds === null);
  const reached = new Set(marks.flatMap(({ personIds }) => personIds ?? [])).size;
  const isMailed = all || reached > 0;
  return {
    channels: notice.channels.filter((channel) => channel !== 'email' || isMailed),
    mailed: !all && isMailed && reached < notice.recipients.length ? reached : null,
  };
};

/** The messages that somebody has yet to be told. */
export const waitingMessages = (meeting: Meeting) =>
  meeting.outbox.filter((one) => !one.isVoid && yetToTell(meeting, one)?.length !== 0);
