import { refuse } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import {
  clausesOf,
  currentVersion,
  type Motion,
  motionNumber,
  motions,
  outcomesTold,
  seesMotion,
} from '@klubba/domain/motion';
import type { z } from 'zod';
import { secretariat } from '../../access/permission.ts';
import { Denied } from '../../http/denied.ts';
import { command } from '../../operations/command.ts';
import { Refused } from '../../store/errors.ts';
import {
  CongressOutcomesParams,
  type ImportedOutcomes,
  ImportOutcomesBody,
  OutcomesImported,
} from '../contract.ts';
import { outcomeRows } from '../outcome-rows.ts';
import { refuseAhead } from '../refuse-ahead.ts';

/** What is remembered between the work and its answer; a replay tells it anew. */
type Result = z.output<typeof ImportedOutcomes>;

export const importCongressOutcomes = command({
  operationId: 'importCongressOutcomes',
  summary: 'Take in what a congress decided: look first, then confirm',
  permission: [...secretariat, 'congressGroup'],
  url: '/congresses/:congressId/outcomes',
  params: CongressOutcomesParams,
  body: ImportOutcomesBody,
  answer: OutcomesImported,
  on: congresses,
  id: ({ params }) => params.congressId,
  work: async ({ unit, organisationId, at, actor, params, body }): Promise<Result> => {
    const { congressId } = params;
    const { version } = await unit.read(congresses, congressId);
    if (version === 0) throw new Denied(404, 'not-found');
    await refuseAhead({ unit, organisationId, at: at.toISOString() }, body, 'on');
    const ids = await unit.tx
      .selectFrom('read.motion')
      .select('motionId')
      .where('organisationId', '=', organisationId)
      .where('addresseeId', '=', congressId)
      .where('number', 'is not', null)
      .execute();
    const known = new Map<string, { motionId: string; motion: Motion }>();
    for (const { motionId } of ids) {
      const { state: motion } = await unit.read(motions, motionId);
      if (motion.registered && seesMotion(actor, motion))
        known.set(motionNumber(motion.registered.number), { motionId, motion });
    }
    const rows = outcomeRows(body);
    if (!rows) throw new Refused(refuse('table-without-motions', 'text'));
    const read = outcomesTold(
      rows.read,
      new Map([...known].map(([number, { motion }]) => [number, motion])),
      rows.faults.map(({ number }) => number),
    );
    const faults = [...rows.faults, ...read.faults]
      .map(({ line, said, fault }) => ({ line, said, fault }))
      .toSorted((a, b) => a.line - b.line);
    const inOrder = read.outcomes.toSorted((one, next) =>
      one.number.localeCompare(next.number, 'sv', { numeric: true }),
    );
    const result = inOrder.map((one) => {
      const { motionId, motion } = known.get(one.number)!;
      const title = currentVersion(motion)?.text?.title ?? '';
      const inMotion = new Map(clausesOf(motion).map(({ clauseId }, i) => [clauseId, i + 1]));
      const numbered = (clauses: typeof one.told) =>
        clauses.map((clause) => ({ ...clause, number: inMotion.get(clause.clauseId)! }));
      const [told, assumed] = [numbered(one.told), numbered(one.assumed)];
      return { number: one.number, told, assumed, motionId, title };
    });
    if (body.preview) return { faults, outcomes: result };
    if (faults.length > 0 && !body.withoutFaulty)
      throw new Refused(refuse('outcomes-with-faults', 'text', { count: faults.length }));
    const { source, on } = body;
    for (const { number, told, assumed } of inOrder)
      for (const [isConfirmed, clauses] of [
        [true, told],
        [false, body.restAsAnswered ? assumed : []],
      ] as const)
        if (clauses.length > 0)
          await unit.decide(motions, known.get(number)!.motionId, {
            ...{ type: 'RecordOutcomes', source, on, confirmed: isConfirmed },
            clauses: [...clauses],
          });
    return { faults, outcomes: result };
  },
  answers: ({ version, params: { congressId } }, result) => ({
    ...{ congressId, version, imported: result ?? null },
  }),
});
