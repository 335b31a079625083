import { decisions as followUps, meetings, organisations } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { searchTexts } from '../search/search-texts.ts';
import { DecisionList, DecisionQuery } from './contract.ts';
import { foundDecisions } from './found-decisions.ts';
import {
  type SelectedDecisions,
  selectDecisions,
  summaryOf,
  theNewestFirst,
} from './select-decisions.ts';

const usual = 50;

export const listDecisions = query({
  operationId: 'listDecisions',
  summary: 'The register of decisions, the newest first; searched in any form of its words',
  permission: everyone,
  url: '/decisions',
  params: z.object({ organisationId: z.uuid() }),
  query: DecisionQuery,
  answer: DecisionList,
  read: async (asking) => {
    const { tx, organisationId, state, at, query: asked, cursor } = asking;
    const pageSize = asked.limit ?? usual;
    const after = cursor.open(asked.cursor);
    const [{ state: organisation }, found] = await Promise.all([
      state(organisations, organisationId),
      asked.q ? searchTexts(tx, organisationId, asked.q) : undefined,
    ]);
    const today = todayAt(organisation, at);
    const wanted = (decisions: SelectedDecisions) =>
      filtered(decisions, asked, today)
        .where(isSeen(asking, organisation, 'decisions'))
        .$if(after !== undefined, (rest) =>
          rest.where(sql<boolean>`(d.year, d.serial) < (${after?.[0]}::int, ${after?.[1]}::int)`),
        )
        .limit(pageSize + 1);
    const rows = found
      ? await foundDecisions(tx, organisationId, found, wanted)
      : await theNewestFirst(wanted(selectDecisions(tx, organisationId))).execute();
    const decisions = rows.slice(0, pageSize).map((row) => summaryOf(row, today));
    const last = rows.length > pageSize ? decisions.at(-1)?.number : undefined;
    return {
      decisions,
      people: await peopleNamedIn(tx, organisationId, decisions),
      next: last ? cursor.seal([last.year, last.serial]) : null,
    };
  },
});

const filtered = (
  decisions: SelectedDecisions,
  { year, outcome, ownerId, meetingId, status, changedSince }: z.output<typeof DecisionQuery>,
  today: string,
): SelectedDecisions =>
  decisions
    .$if(year !== undefined, (some) => some.where('d.year', '=', year!))
    .$if(outcome !== undefined, (some) =>
      some.where('d.outcome', '=', outcome!).where('d.takenBackAt', 'is', null),
    )
    .$if(ownerId !== undefined, (some) => some.where('f.ownerId', '=', ownerId!))
    .$if(meetingId !== undefined, (some) => some.where('d.meetingId', '=', meetingId!))
    .$if(changedSince !== undefined, (some) => some.where(isChanged(changedSince!)))
    .$if(status !== undefined, (some) => some.where(hasStatus(status!, today)));

/** What was decided, what became of it, or what replaced it, has been written of since. */
const isChanged = (since: string) => {
  const organisationId = 'd.organisationId';
  const meeting = { organisationId, streamId: 'd.meetingId' };
  const later = { organisationId, streamId: 'later.meetingId' };
  return sql<boolean>`(${isChangedSince(since, meetings.kind, meeting)}
    or ${isChangedSince(since, followUps.kind, { organisationId, streamId: 'd.decisionId' })}
    or ${isChangedSince(since, meetings.kind, later)})`;
};

const hasStatus = (status: string, today: string) => {
  // That there is no row of it, the planner sees from its key alone.
  if (status === 'unassigned')
    return sql<boolean>`f.decision_id is null and d.taken_back_at is null`;
  if (status === 'overdue')
    return sql<boolean>`f.due_on < ${today}::date and f.status not in ('executed', 'followedUp')
      and d.outcome = 'carried' and d.taken_back_at is null`;
  return sql<boolean>`f.status = ${status}`;
};
