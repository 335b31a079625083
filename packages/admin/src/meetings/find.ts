import type { Find } from '../area.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { hasWords } from '../ui/has-words.ts';
import { listMeetings } from './data.ts';

/** Five among the latest meetings: by words of the title, the day or the place. */
export const find: Find = async (organisationId, text) => {
  const { meetings } = await listMeetings(organisationId);
  return meetings
    .map((one) => ({ ...one, label: `${one.title}, ${day(one.startsOn)}, ${one.place}` }))
    .filter(({ label }) => hasWords(label, text))
    .slice(0, 5)
    .map(({ meetingId, label }) => ({
      label,
      kind: t('palette.meeting'),
      path: `/${organisationId}/meetings/${meetingId}`,
    }));
};
