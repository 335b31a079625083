import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { selectDecisions, summaryOf } from '../decisions/select-decisions.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { MatterParams, MatterView } from './matter.contract.ts';

export const getMatter = query({
  operationId: 'getMatter',
  summary:
    'The thread of a matter over meetings and years: each item, what became of it, and its decisions',
  permission: everyone,
  url: '/matters/:matterId',
  params: MatterParams,
  answer: MatterView,
  read: async (asking) => {
    const { tx, organisationId, params, state, at } = asking;
    const { matterId } = params;
    const { state: organisation } = await state(organisations, organisationId);
    const items = await tx
      .selectFrom('read.agendaItem as i')
      .innerJoin('read.meeting as m', (join) =>
        join
          .onRef('m.organisationId', '=', 'i.organisationId')
          .onRef('m.meetingId', '=', 'i.meetingId'),
      )
      .select(['i.itemId', 'i.title', 'i.paragraph', 'i.status', 'i.toBodyId', 'i.dueOn'])
      .select(['i.instruction', 'm.meetingId', 'm.title as meetingTitle', 'm.kind as meetingKind'])
      .select(['m.bodyId', 'm.startsOn', 'm.phase'])
      .where('i.organisationId', '=', organisationId)
      .where('i.matterId', '=', matterId)
      .where('i.status', '!=', 'removed')
      .where(isSeen(asking, organisation, 'notice'))
      .orderBy('m.startsOn')
      .orderBy('m.startsAt')
      .execute();
    const last = items.at(-1);
    if (!last) return;
    const decisions = await selectDecisions(tx, organisationId)
      .where(
        'd.itemId',
        'in',
        items.map(({ itemId }) => itemId),
      )
      .where(isSeen(asking, organisation, 'decisions'))
      .orderBy('d.year')
      .orderBy('d.serial')
      .execute();
    const today = todayAt(organisation, at);
    const summaries = decisions.map((row) => summaryOf(row, today));
    const nameOf = (bodyId: string) => organisation.bodies.get(bodyId)?.name ?? '';
    const steps = items.map(({ bodyId, toBodyId, ...item }) => ({
      ...item,
      ...{ bodyName: nameOf(bodyId), toBodyName: toBodyId && nameOf(toBodyId) },
      decisions: summaries
        .filter(({ itemId, meetingId }) => itemId === item.itemId && meetingId === item.meetingId)
        .map(({ decisionId, number, text, outcome, standing }) => ({
          ...{ decisionId, number, text, outcome, standing },
        })),
    }));
    const view = { matterId, title: last.title, steps };
    return { ...view, people: await peopleNamedIn(tx, organisationId, view) };
  },
});
