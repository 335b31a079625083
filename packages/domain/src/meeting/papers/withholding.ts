import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import type { Meeting } from '../state.ts';

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
