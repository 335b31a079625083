import { decisions, type Organisation } from '@klubba/domain';
import { sql } from 'kysely';
import { wordsIn } from '../documents/words.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { isSeen } from '../record/sight.ts';
import { type AskingCalendar, languageOf, publishedText, type SeenEntry } from './asking.ts';

/** By when decisions are to be carried out that nobody has carried out yet, as far as whoever asks may see them. */
export const dueEntries = async (
  asking: AskingCalendar,
  organisation: Organisation,
  since: string,
): Promise<SeenEntry[]> => {
  const { tx, organisationId, origin } = asking;
  const language = languageOf(asking, organisation);
  const { calendars } = wordsIn(language);
  const rows = await tx
    .selectFrom('read.decisionFollowUp as f')
    .innerJoin('read.decision as d', (join) =>
      join
        .onRef('d.organisationId', '=', 'f.organisationId')
        .onRef('d.decisionId', '=', 'f.decisionId'),
    )
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'd.organisationId')
        .onRef('m.meetingId', '=', 'd.meetingId'),
    )
    .select(['d.decisionId', 'd.year', 'd.serial', 'd.text', 'f.dueOn', 'f.ownerId', 'm.bodyId'])
    .select(versionOf)
    .where('f.organisationId', '=', organisationId)
    .where('f.status', 'not in', ['executed', 'followedUp'])
    .where('f.dueOn', '>=', since)
    .where('d.outcome', '=', 'carried')
    .where('d.takenBackAt', 'is', null)
    .where(isSeen(asking, organisation, 'decisions'))
    .orderBy('f.dueOn')
    .orderBy('d.decisionId')
    .limit(1_000)
    .execute();
  const found: SeenEntry[] = [];
  for (const { decisionId, year, serial, dueOn, ownerId, version, ...row } of rows) {
    const text = await publishedText(asking, language, row.text);
    const said = text(row.text).replaceAll(/\s+/g, ' ');
    found.push({
      ...{ of: 'decision', ownerId },
      entry: {
        ...{ uid: `${decisionId}-due@klubba`, sequence: version },
        title: calendars.due(`${year}:${serial}`, shortened(said)),
        changedAt: await recordedAt(tx, {
          ...{ organisationId, kind: decisions.kind, id: decisionId, version },
        }),
        ...{ place: '', description: said, status: 'confirmed', busy: false },
        url: `${origin}/${organisationId}/decisions/${decisionId}`,
        when: { day: dueOn, lastDay: dueOn },
      },
    });
  }
  return found;
};

const versionOf = sql<number>`(select max(version) from log.event e
  where e.organisation_id = d.organisation_id and e.stream_kind = 'decision' and e.stream_id = d.decision_id)`.as(
  'version',
);

/** As much of a text as a calendar shows. */
export const shortened = (text: string) =>
  text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
