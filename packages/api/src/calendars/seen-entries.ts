import { isHeldOn, type Organisation, organisations } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import { elections } from '@klubba/domain/election';
import { sql } from 'kysely';
import { congressEntries } from '../congresses/congress-entries.ts';
import { wordsIn } from '../documents/words.ts';
import { enteredMeeting } from '../meetings/entered-meeting.ts';
import type { CalendarEntry } from '../record/calendar-entry.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { type AskingCalendar, languageOf, publishedText, type SeenEntry } from './asking.ts';
import { dueEntries } from './due-entries.ts';
import { electionEntries } from './election-entries.ts';
import { taskEntries } from './task-entries.ts';

/** All that stands in the calendar from a day on, as whoever asks may see it, with names withheld as in all that is published. */
export const seenEntries = async (
  asking: AskingCalendar,
  since: string,
): Promise<readonly SeenEntry[]> => {
  const { state: organisation } = await asking.state(organisations, asking.organisationId);
  return [
    ...(await meetingsSince(asking, organisation, since)),
    ...(await congressesSince(asking, organisation, since)),
    ...(await electionsSince(asking, organisation, since)),
    ...(await dueEntries(asking, organisation, since)),
    ...(await taskEntries(asking, organisation, since)),
  ];
};

/** More than anybody holds in a year, so that no calendar grows without an end. */
const most = 1_000;

const meetingsSince = async (
  asking: AskingCalendar,
  organisation: Organisation,
  since: string,
): Promise<SeenEntry[]> => {
  const rows = await asking.tx
    .selectFrom('read.meeting as m')
    .select('m.meetingId')
    .where('m.organisationId', '=', asking.organisationId)
    .where(isSeen(asking, organisation, 'notice'))
    .where(sql<boolean>`greatest(m.starts_on, m.sits_on) >= ${since}::date`)
    .orderBy('m.startsOn')
    .orderBy('m.meetingId')
    .limit(most)
    .execute();
  const found: SeenEntry[] = [];
  for (const { meetingId } of rows) {
    const entered = await enteredMeeting(asking, meetingId);
    if (!entered) continue;
    const { bodyId, seriesId = meetingId } = entered.meeting;
    found.push(
      ...entered.entries.map((entry) => ({ of: 'meeting' as const, entry, bodyId, seriesId })),
    );
  }
  return found;
};

const congressesSince = async (
  asking: AskingCalendar,
  organisation: Organisation,
  since: string,
): Promise<SeenEntry[]> => {
  const { tx, organisationId, origin, state } = asking;
  const language = languageOf(asking, organisation);
  const rows = await tx
    .selectFrom('read.congress')
    .select('congressId')
    .where('organisationId', '=', organisationId)
    .execute();
  const found: SeenEntry[] = [];
  for (const { congressId } of rows) {
    const { state: congress, version } = await state(congresses, congressId);
    if (congress.name === null) continue;
    const entries = congressEntries({
      ...{ congressId, congress: { ...congress, name: congress.name }, version, language },
      url: `${origin}/${organisationId}/congresses/${congressId}`,
      changedAt: await recordedAt(tx, {
        ...{ organisationId, kind: congresses.kind, id: congressId, version },
      }),
      text: await publishedText(asking, language, {
        ...{ name: congress.name, place: congress.place, deadlines: congress.deadlines },
        tasks: congress.tasks,
      }),
    });
    found.push(
      ...entries
        .filter(({ entry }) => lastDayOf(entry) >= since)
        .map((entry) => ({ of: 'congress' as const, ...entry })),
    );
  }
  return found;
};

const electionsSince = async (
  asking: AskingCalendar,
  organisation: Organisation,
  since: string,
): Promise<SeenEntry[]> => {
  const { tx, organisationId, origin, state } = asking;
  const language = languageOf(asking, organisation);
  const rows = await tx
    .selectFrom('read.election')
    .select('electionId')
    .where('organisationId', '=', organisationId)
    .execute();
  const found: SeenEntry[] = [];
  for (const { electionId } of rows) {
    const { state: election, version } = await state(elections, electionId);
    const entries = electionEntries({
      ...{ electionId, election, version, say: wordsIn(language) },
      url: `${origin}/${organisationId}/elections/${electionId}`,
      changedAt: await recordedAt(tx, {
        ...{ organisationId, kind: elections.kind, id: electionId, version },
      }),
      text: await publishedText(asking, language, election.title),
    });
    found.push(
      ...entries
        .filter((entry) => lastDayOf(entry) >= since)
        .map((entry) => ({ of: 'election' as const, entry })),
    );
  }
  return found;
};

const lastDayOf = ({ when }: CalendarEntry) =>
  'day' in when ? when.lastDay : (when.to ?? when.from).slice(0, 10);

/** The bodies that somebody sits in today. */
export const bodiesOf = (organisation: Organisation, personId: string, at: Date) => {
  const today = todayAt(organisation, at);
  return [...organisation.offices.values()]
    .filter((office) => office.personId === personId && isHeldOn(office, today))
    .map(({ bodyId }) => bodyId);
};
