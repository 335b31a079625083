import { carriedMeanings, folded, meetings, organisations } from '@klubba/domain';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { FeeList } from './contract.ts';
import { selectDecisions, summaryOf } from './select-decisions.ts';

type Fee = FeeList['fees'][number]['decided'][number] & { readonly name: string };

export const listDecidedFees = query({
  operationId: 'listDecidedFees',
  summary:
    'The fees that meetings have decided, by name: what holds today, and what came before it',
  permission: everyone,
  url: '/decided-fees',
  params: z.object({ organisationId: z.uuid() }),
  answer: FeeList,
  read: async (asking) => {
    const { tx, organisationId, state, at } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const proposed = await tx
      .selectFrom('read.clauseMeaning')
      .select('meetingId')
      .distinct()
      .where('organisationId', '=', organisationId)
      .where('kind', '=', 'fee')
      .execute();
    const fees: Fee[] = [];
    for (const { meetingId } of proposed) {
      const { state: meeting } = await state(meetings, meetingId);
      const rows = await selectDecisions(tx, organisationId)
        .where('d.meetingId', '=', meetingId)
        .where('d.takenBackAt', 'is', null)
        .where(isSeen(asking, organisation, 'decisions'))
        .execute();
      const known = new Map(rows.map((row) => [row.decisionId, summaryOf(row, today)]));
      for (const { meaning, decision } of carriedMeanings(meeting)) {
        const summary = known.get(decision.decisionId);
        if (meaning.kind !== 'fee' || !summary) continue;
        const { decisionId, number, bodyName, cited, decidedOn, standing, inForceOn } = summary;
        const { name, amount, unit, from } = meaning;
        fees.push({
          ...{ name, decisionId, number, meetingId, bodyName, cited, decidedOn },
          ...{ amount, unit, from, standing },
          ...{ effectiveFrom: from ?? inForceOn ?? decidedOn, state: 'past' },
        });
      }
    }
    const named = Map.groupBy(fees, ({ name }) => folded(name));
    const listed = [...named.values()].map((all) => ({
      name: all.toSorted(byGavel).at(-1)!.name,
      decided: withStates(all, today).map(({ name: _, ...fee }) => fee),
    }));
    return { on: today, fees: listed.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')) };
  },
});

const byGavel = (a: Fee, b: Fee) =>
  a.decidedOn.localeCompare(b.decidedOn) ||
  a.number.year - b.number.year ||
  a.number.serial - b.number.serial;

/** The latest of those that have taken effect holds; of one day, the one decided last. */
const withStates = (all: readonly Fee[], today: string): readonly Fee[] => {
  const inOrder = all.toSorted(
    (a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || byGavel(a, b),
  );
  const stands = ({ standing }: Fee) => standing === 'inForce' || standing === 'confirmed';
  const holds = inOrder.findLast((fee) => stands(fee) && fee.effectiveFrom <= today);
  const stateOf = (fee: Fee): Fee['state'] => {
    if (fee === holds) return 'inForce';
    if (!stands(fee)) return 'notInForce';
    return fee.effectiveFrom > today ? 'upcoming' : 'past';
  };
  const first = (fee: Fee) => (fee === holds ? 0 : 1);
  return inOrder
    .toReversed()
    .toSorted((a, b) => first(a) - first(b))
    .map((fee) => ({ ...fee, state: stateOf(fee) }));
};
