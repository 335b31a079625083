import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { meeting } from './meeting.ts';
import { questionOrder } from './question-order.ts';
import {
  acclaim,
  clause,
  dag,
  id,
  matter,
  play,
  proposal,
  proposed,
  recordOf,
} from './rehearsal.ts';

const by = { kind: 'person', id: dag } as const;
const more = { type: 'SubmitProposal', itemId: matter, by } as const;

test('the first question of the order may be put, and the next one after it, to the last', () => {
  let events = play(
    proposed,
    {
      ...{ ...more, proposalId: id(42), kind: 'addition', targetId: proposal },
      clauses: [{ clauseId: id(63), text: 'att plantera' }],
    },
    {
      ...{ ...more, proposalId: id(43), kind: 'amendment', targetId: clause },
      clauses: [{ clauseId: id(64), text: 'att bygga högt' }],
    },
  );
  const asked: string[] = [];
  for (let n = 0; ; n++) {
    const [first, ...later] = questionOrder(recordOf(events), matter);
    if (!first) break;
    // What may not be put yet never stands first.
    for (const { clauseId } of later) {
      const outcome = meeting.decide(recordOf(events), {
        ...acclaim(clauseId),
        decisionId: id(90 + n),
      });
      if (isRefusal(outcome)) expect(['amendments-first', 'base-first']).toContain(outcome.refused);
    }
    asked.push(first.clauseId);
    events = play(events, { ...acclaim(first.clauseId), decisionId: id(90 + n) });
  }
  expect(asked).toEqual([id(64), clause, id(62), id(63)]);
});
