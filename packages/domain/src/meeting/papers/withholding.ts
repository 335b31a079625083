import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import type { Meeting } from '../state.ts';

/** Of verified minutes, and each document once: what was signed stays as it is. */
export const publishMinutes = (meeting: Meeting, { documentHash }: Ask<'PublishMinutes'>) => {
  if (meeting.phase !== 'verified') return refuse('meeting-not-closed');
  if (meeting.published?.includes(documentHash)) return [];
  return [{ type: 'MinutesPublished', v: 1, documentHash }] satisfies MeetingEvent[];
};

/** What the published rendition withholds is decided by a person, and never changes what was signed. */
export const withholdNames = (meeting: Meeting, { personIds, words }: Ask<'WithholdNames'>) => {
  if (!['closed', 'inVerification', 'verified'].includes(meeting.phase))
    return refuse('meeting-not-closed');
  return [
    {
      ...{ type: 'NamesWithheld', v: 1 },
      personIds: [...new Set(personIds)],
      words: [...new Set(words)],
    },
  ] satisfies MeetingEvent[];
};
