import type { Find } from '../area.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { hasWords } from '../ui/has-words.ts';
import { listMeetings } from './data.ts';
import { listPapers } from './papers/data.ts';

/** Meetings, and papers by what stands in them. */
export const find: Find = async (organisationId, text) => [
  ...(await findMeetings(organisationId, text)),
  ...(await findPapers(organisationId, text)),
];

const findPapers: Find = async (organisationId, text) => {
  const { papers } = await listPapers(organisationId, text);
  return papers.slice(0, 3).map(({ title, meetingTitle }) => ({
    label: `${title}, ${meetingTitle}`,
    kind: t('palette.paper'),
    path: `/${organisationId}/papers?${new URLSearchParams({ q: text })}`,
  }));
};

/** Five among the latest meetings: by words of the title, the day or the place. */
const findMeetings: Find = async (organisationId, text) => {
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
