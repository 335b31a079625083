import { listDecisions } from '../decisions/data.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listMeetings } from '../meetings/data.ts';
import { decisionNumber } from '../meetings/record.ts';
import { listPeople } from '../people/data.ts';
import type { Found } from '../ui/command-palette.tsx';
import { plainText } from '../ui/mention-text.tsx';
import { mayReadPeople } from './areas.ts';
import type { Membership } from './organisation.tsx';

/** Meetings, decisions and, for those who may read the register, people that a few words find. */
export const findAnything = async (membership: Membership, text: string): Promise<Found[]> => {
  const found = await Promise.all([
    meetings(membership, text),
    decisions(membership, text),
    mayReadPeople(membership.roles) ? people(membership, text) : [],
  ]);
  return found.flat();
};

const most = 5;

/** Among the latest meetings: by words of the title, the day or the place. */
const meetings = async ({ organisationId }: Membership, text: string): Promise<Found[]> => {
  const { meetings: latest } = await listMeetings(organisationId);
  const words = text.toLocaleLowerCase().split(/\s+/);
  return latest
    .map((one) => ({ ...one, label: `${one.title}, ${day(one.startsOn)}, ${one.place}` }))
    .filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)))
    .slice(0, most)
    .map(({ meetingId, label }) => ({
      label,
      kind: t('palette.meeting'),
      path: `/${organisationId}/meetings/${meetingId}`,
    }));
};

const decisions = async ({ organisationId }: Membership, text: string): Promise<Found[]> => {
  const { decisions: matching, people: named } = await listDecisions(organisationId, { q: text });
  const nameOf = (id: string) => named.find(({ personId }) => personId === id)?.name;
  return matching.slice(0, most).map((one) => ({
    label: `${decisionNumber(one.number)} ${plainText(one.text, nameOf)}`,
    kind: t('palette.decision'),
    path: `/${organisationId}/decisions/${one.decisionId}`,
  }));
};

const people = async ({ organisationId }: Membership, text: string): Promise<Found[]> => {
  const { people: matching } = await listPeople(organisationId, { q: text });
  return matching.slice(0, most).map((one) => ({
    label: one.name ?? t('mention.erased'),
    kind: t('palette.person'),
    path: `/${organisationId}/people/${one.personId}`,
  }));
};
