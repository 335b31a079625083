import { isInsider, meetings, type Organisation } from '@klubba/domain';
import { sql } from 'kysely';
import { wordsIn } from '../documents/words.ts';
import { taskStandsIn } from '../meetings/task-stands.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { isSeen } from '../record/sight.ts';
import { type AskingCalendar, languageOf, publishedText, type SeenEntry } from './asking.ts';
import { shortened } from './due-entries.ts';

/** By when tasks that were set at meetings are to be done and are not, as far as whoever asks may see them. */
export const taskEntries = async (
  asking: AskingCalendar,
  organisation: Organisation,
  since: string,
): Promise<SeenEntry[]> => {
  const { tx, organisationId, origin, actor } = asking;
  const language = languageOf(asking, organisation);
  const { calendars } = wordsIn(language);
  const rows = await tx
    .selectFrom('read.task as t')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 't.organisationId')
        .onRef('m.meetingId', '=', 't.meetingId'),
    )
    .select(['t.taskId', 't.text', 't.dueOn', 't.ownerId', 'm.meetingId'])
    .select(versionOf)
    .where('t.organisationId', '=', organisationId)
    .where('t.status', '<>', 'done')
    .where('t.dueOn', '>=', since)
    .where(taskStandsIn)
    .where(isSeen(asking, organisation, 'decisions'))
    // Minutes that are not verified are for those who keep them.
    .$if(!isInsider({ ...actor, sitsInBody: false }), (some) =>
      some.where('m.phase', '=', 'verified'),
    )
    .orderBy('t.dueOn')
    .orderBy('t.taskId')
    .limit(1_000)
    .execute();
  const found: SeenEntry[] = [];
  for (const { taskId, meetingId, dueOn, ownerId, version, text } of rows) {
    if (dueOn === null) continue;
    const said = (await publishedText(asking, language, text))(text).replaceAll(/\s+/g, ' ');
    found.push({
      ...{ of: 'task', ...(ownerId && { ownerId }) },
      entry: {
        ...{ uid: `${taskId}-due@klubba`, sequence: version },
        title: calendars.taskDue(shortened(said)),
        changedAt: await recordedAt(tx, {
          ...{ organisationId, kind: meetings.kind, id: meetingId, version },
        }),
        ...{ place: '', description: said, status: 'confirmed', busy: false },
        url: `${origin}/${organisationId}/meetings/${meetingId}`,
        when: { day: dueOn, lastDay: dueOn },
      },
    });
  }
  return found;
};

const versionOf = sql<number>`(select max(version) from log.event e
  where e.organisation_id = m.organisation_id and e.stream_kind = 'meeting' and e.stream_id = m.meeting_id)`.as(
  'version',
);
