import { organisations } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { DecisionList, DecisionQuery } from './contract.ts';
import { selectDecisions, summaryOf } from './select-decisions.ts';

const pageSize = 50;

export const listDecisions = query({
  operationId: 'listDecisions',
  summary: 'The register of decisions, the newest first; searched as Swedish text',
  permission: everyone,
  url: '/decisions',
  params: z.object({ organisationId: z.uuid() }),
  query: DecisionQuery,
  answer: DecisionList,
  read: async (asking) => {
    const { tx, organisationId, state, at, query: asked, cursor } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const after = cursor.open(asked.cursor);
    const rows = await filtered(selectDecisions(tx, organisationId), asked, today)
      .where(isSeen(asking, organisation, 'decisions'))
      .$if(after !== undefined, (rest) =>
        rest.where(sql<boolean>`(d.year, d.serial) < (${after?.[0]}::int, ${after?.[1]}::int)`),
      )
      .orderBy('d.year', 'desc')
      .orderBy('d.serial', 'desc')
      .limit(pageSize + 1)
      .execute();
    const decisions = rows.slice(0, pageSize).map((row) => summaryOf(row, today));
    const last = rows.length > pageSize ? decisions.at(-1)?.number : undefined;
    return {
      decisions,
      people: await peopleNamedIn(tx, organisationId, decisions),
      next: last ? cursor.seal([last.year, last.serial]) : null,
    };
  },
});

type Selected = ReturnType<typeof selectDecisions>;

const filtered = (
  decisions: Selected,
  { q, year, outcome, ownerId, meetingId, status }: z.output<typeof DecisionQuery>,
  today: string,
): Selected =>
  decisions
    .$if(Boolean(q), (some) => some.where(matches(q!)))
    .$if(year !== undefined, (some) => some.where('d.year', '=', year!))
    .$if(outcome !== undefined, (some) => some.where('d.outcome', '=', outcome!))
    .$if(ownerId !== undefined, (some) => some.where('f.ownerId', '=', ownerId!))
    .$if(meetingId !== undefined, (some) => some.where('d.meetingId', '=', meetingId!))
    .$if(status !== undefined, (some) => some.where(hasStatus(status!, today)));

/** Words in any order and inflection, the last one also as a beginning, for it may not be written out yet. */
const matches = (q: string) =>
  sql<boolean>`d.searched @@ regexp_replace(websearch_to_tsquery('swedish', ${saidOnce(q)})::text, '''$', ''':*')::tsquery`;

/** PostgreSQL takes "not not not …" a few dozen times and then fails. */
const saidOnce = (q: string) => q.replaceAll(/-[\s-]*-/g, '-');

const hasStatus = (status: string, today: string) => {
  if (status === 'unassigned') return sql<boolean>`f.status is null`;
  if (status === 'overdue')
    return sql<boolean>`f.due_on < ${today}::date and f.status not in ('executed', 'followedUp')`;
  return sql<boolean>`f.status = ${status}`;
};
