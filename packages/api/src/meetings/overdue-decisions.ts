import { isOverdue, type Language, type MeetingKind } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { longDate } from '../documents/text.ts';
import { wordsIn } from '../documents/words.ts';
import { overdueTasks } from './overdue-tasks.ts';

/** The meetings that overdue decisions come back to. */
const followUpAt: readonly MeetingKind[] = [
  'memberMeeting',
  'annualMeeting',
  'extraordinaryAnnualMeeting',
  'boardMeeting',
];

const most = 50;

type Meets = { readonly bodyId: string; readonly kind: MeetingKind; readonly startsOn: string };

/** The agenda item on decisions that will be overdue on the day of a meeting, and on tasks of its body; nothing where none is. */
export const overdueItem = async (
  tx: Tx,
  organisationId: string,
  meets: Meets,
  language: Language,
) => {
  const said = words[language];
  const due = (dueOn: string) => longDate(dueOn, wordsIn(language));
  const decisions = (await overdueDecisions(tx, organisationId, meets)).map(
    ({ year, serial, dueOn, text }) => `${said.decision(`${year}:${serial}`, due(dueOn))}: ${text}`,
  );
  const tasks = (await overdueTasks(tx, organisationId, meets)).map(
    ({ dueOn, text, who }) => `${said.task(due(dueOn), who)}: ${text}`,
  );
  if (decisions.length + tasks.length === 0) return;
  const of = tasks.length === 0 ? 'decisions' : decisions.length === 0 ? 'tasks' : 'both';
  const background = [...decisions, ...tasks].join('\n');
  return { kind: 'report', title: said.title[of], background } as const;
};

/** Whether an item is such a one: the next agenda has its own. */
export const isFollowUp = (title: string) =>
  Object.values(words).some((said) => Object.values(said.title).includes(title));

const overdueDecisions = async (tx: Tx, organisationId: string, { kind, startsOn }: Meets) => {
  if (!followUpAt.includes(kind)) return [];
  const rows = await tx
    .selectFrom('read.decisionFollowUp as f')
    .innerJoin('read.decision as d', (join) =>
      join
        .onRef('d.organisationId', '=', 'f.organisationId')
        .onRef('d.decisionId', '=', 'f.decisionId'),
    )
    .select(['d.year', 'd.serial', 'd.text', 'f.dueOn', 'f.status as phase'])
    .where('f.organisationId', '=', organisationId)
    .where('d.outcome', '=', 'carried')
    .where('d.takenBackAt', 'is', null)
    .where('f.dueOn', '<', startsOn)
    .where('f.status', 'not in', ['executed', 'followedUp'])
    .orderBy('f.dueOn')
    .orderBy('d.year')
    .orderBy('d.serial')
    .limit(most)
    .execute();
  return rows.filter((row) => isOverdue(row, startsOn));
};

const words = {
  sv: {
    title: {
      decisions: 'Uppföljning av beslut',
      tasks: 'Uppföljning av uppgifter',
      both: 'Uppföljning av beslut och uppgifter',
    },
    decision: (number: string, day: string) =>
      `Beslut ${number}, som skulle ha varit klart den ${day}`,
    task: (day: string, who: string | null) =>
      `Uppgift${who ? ` för ${who}` : ''}, som skulle ha varit klar den ${day}`,
  },
  en: {
    title: {
      decisions: 'Follow-up of decisions',
      tasks: 'Follow-up of tasks',
      both: 'Follow-up of decisions and tasks',
    },
    decision: (number: string, day: string) => `Decision ${number}, due ${day}`,
    task: (day: string, who: string | null) => `Task${who ? ` of ${who}` : ''}, due ${day}`,
  },
};
