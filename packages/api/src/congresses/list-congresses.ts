import { organisations } from '@klubba/domain';
import { congresses, waitingFor } from '@klubba/domain/congress';
import { writers } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { ChangedQuery } from '../operations/page.contract.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { todayAt } from '../record/today.ts';
import { CongressesParams, CongressList, type CongressSummary } from './contract.ts';
import { idsOfAsker } from './read-congress.ts';

export const listCongresses = query({
  operationId: 'listCongresses',
  summary: 'The congresses, the latest first, and what of each waits for whoever asks',
  permission: writers,
  url: '/congresses',
  params: CongressesParams,
  query: ChangedQuery,
  answer: CongressList,
  read: async ({ tx, organisationId, actor, at, query, state }) => {
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const theirs = idsOfAsker(organisation, actor.personId, today);
    const rows = await tx
      .selectFrom('read.congress')
      .select(['congressId', 'name', 'startsOn', 'endsOn', 'place'])
      .where('organisationId', '=', organisationId)
      .$if(query.changedSince !== undefined, (some) =>
        some.where(
          isChangedSince(query.changedSince!, congresses.kind, {
            ...{
              organisationId: 'read.congress.organisationId',
              streamId: 'read.congress.congressId',
            },
          }),
        ),
      )
      .orderBy('startsOn', (order) => order.desc().nullsFirst())
      .orderBy('name')
      .orderBy('congressId')
      .execute();
    const found: CongressSummary[] = [];
    for (const row of rows) {
      const { state: congress } = await state(congresses, row.congressId);
      const { deadlines, tasks, anchorings } = congress;
      const next = deadlines.find((one) => one.at !== null && one.at >= at.toISOString());
      found.push({
        ...row,
        nextDeadline: next ? { for: next.for, name: next.name, at: next.at! } : null,
        openTasks: tasks.filter(({ done }) => !done).length,
        openAnchorings: anchorings.filter(({ reported }) => !reported).length,
        waiting: waitingFor(congress, theirs).map((one) => ({
          ...one,
          overdue: one.dueOn !== null && one.dueOn < today,
        })),
      });
    }
    return { congresses: found, people: await peopleNamedIn(tx, organisationId, found) };
  },
});
