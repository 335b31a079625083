import { isOverdue, type Language, type MeetingKind } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { longDate } from '../documents/text.ts';
import { wordsIn } from '../documents/words.ts';

/** The meetings that overdue decisions come back to. */
const followUpAt: readonly MeetingKind[] = [
  'memberMeeting',
  'annualMeeting',
  'extraordinaryAnnualMeeting',
  'boardMeeting',
];

const most = 50;

/** The agenda item on decisions that will be overdue on the day of a meeting; nothing where none is. */
export const overdueItem = async (
  tx: Tx,
  organisationId: string,
  { kind, startsOn }: { readonly kind: MeetingKind; readonly startsOn: string },
  language: Language,
) => {
  if (!followUpAt.includes(kind)) return;
  const rows = await tx
    .selectFrom('read.decisionFollowUp as f')
    .innerJoin('read.decision as d', (join) =>
      join
        .onRef('d.organisationId', '=', 'f.organisationId')
        .onRef('d.decisionId', '=', 'f.decisionId'),
    )
    .select(['d.year', 'd.serial', 'd.text', 'f.dueOn', 'f.status as phase'])
    .where('f.organisationId', '=', organisationId)
    .where('f.dueOn', '<', startsOn)
    .where('f.status', 'not in', ['executed', 'followedUp'])
    .orderBy('f.dueOn')
    .orderBy('d.year')
    .orderBy('d.serial')
    .limit(most)
    .execute();
  const lines = rows
    .filter((row) => isOverdue(row, startsOn))
    .map(({ year, serial, dueOn, text }) => {
      const due = words[language].due(`${year}:${serial}`, longDate(dueOn, wordsIn(language)));
      return `${due}: ${text}`;
    });
  if (lines.length === 0) return;
  return { kind: 'report', title: words[language].title, background: lines.join('\n') } as const;
};

const words = {
  sv: {
    title: 'Uppföljning av beslut',
    due: (number: string, day: string) => `Beslut ${number}, som skulle ha varit klart den ${day}`,
  },
  en: {
    title: 'Follow-up of decisions',
    due: (number: string, day: string) => `Decision ${number}, due ${day}`,
  },
};
