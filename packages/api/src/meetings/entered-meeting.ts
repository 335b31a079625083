import { meetings, mentionedIn } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import { personNames } from '../record/person-names.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { seenMeeting } from '../record/sight.ts';
import { meetingEntries } from './meeting-entries.ts';

type Asking = Parameters<typeof seenMeeting>[0] & {
  readonly tx: Tx;
  /** Where the panel is. */
  readonly origin: string;
};

/** A meeting as it stands in a calendar, as whoever asks may see it; nothing where they may not. A calendar is published. */
export const enteredMeeting = async (asking: Asking, meetingId: string) => {
  const { tx, organisationId, origin } = asking;
  const seen = await seenMeeting(asking, meetingId);
  if (!seen?.sight.notice) return;
  const { meeting, version } = seen;
  const { association } = seen.organisation;
  const mentioned = [
    ...[meeting.title, meeting.place],
    ...meeting.items.map(({ title }) => title),
  ].flatMap(mentionedIn);
  const names = await personNames(tx, organisationId, mentioned);
  const stream = { organisationId, kind: meetings.kind, id: meetingId, version };
  const changedAt = await recordedAt(tx, stream);
  const words = wordsIn(association?.language ?? 'sv');
  const name = association?.name ?? 'Klubba';
  const entries = meetingEntries({
    ...{ meetingId, meeting, name, version, changedAt, words },
    url: `${origin}/${organisationId}/meetings/${meetingId}`,
    text: naming({
      ...{ rendition: 'published', of: meeting, words, withheld: meeting.withheld },
      names: (personId) => names.get(personId),
    }).text,
  });
  return { meeting, entries, name };
};
