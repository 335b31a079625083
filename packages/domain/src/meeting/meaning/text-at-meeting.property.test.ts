import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../decider.ts';
import { linesCollide, linesOf, withLinesChanged } from '../../numbered-text/lines.ts';
import type { MeetingCommand } from '../commands.ts';
import { meeting } from '../meeting.ts';
import { acclaim, constituted, id, matter, play, recordOf, submit } from '../rehearsal.ts';
import type { Meeting } from '../state.ts';
import { textAsAmended } from './meaning-of.ts';

const adopt = id(61);
const text = Array.from({ length: 8 }, (_, i) => `line ${i + 1}`).join('\n');
const proposed = recordOf(
  play(constituted, {
    ...submit,
    clauses: [
      {
        ...{ clauseId: adopt, text: 'att anta planen' },
        meaning: {
          ...{ kind: 'text', textId: id(70), versionId: id(71), title: 'Plan', version: '1' },
          text,
        },
      },
    ],
  }),
);
const n = fc.integer({ min: 42, max: 47 });
const line = fc.integer({ min: 0, max: 9 });

const amendment: fc.Arbitrary<MeetingCommand> = fc
  .record({
    n,
    operation: fc.constantFrom('insert' as const, 'delete' as const, 'replace' as const),
    from: line,
    length: fc.integer({ min: 0, max: 3 }),
    put: fc.constantFrom('', 'one', 'one\ntwo'),
  })
  .map(({ n: number, operation, from, length, put }) => ({
    ...{ ...submit, kind: 'amendment', proposalId: id(number), itemId: matter, targetId: adopt },
    clauses: [
      {
        ...{ clauseId: id(number + 22), text: `att ${number}` },
        meaning: {
          ...{ kind: 'lines', operation, from, to: operation === 'insert' ? from : from + length },
          text: operation === 'delete' ? '' : put,
        },
      },
    ],
  }));
const decision: fc.Arbitrary<MeetingCommand> = fc
  .record({ n, outcome: fc.constantFrom('carried' as const, 'rejected' as const) })
  .map(({ n: number, outcome }) => ({
    ...acclaim(id(number + 22), outcome),
    decisionId: id(number + 200),
  }));

test('whatever is moved and carried: the text has every change that carried, none that did not, and no two of the same lines', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(amendment, decision), { maxLength: 40 }), (commands) => {
      let record: Meeting = proposed;
      for (const command of commands) {
        const outcome = meeting.decide(record, command);
        if (!isRefusal(outcome)) record = outcome.reduce<Meeting>(meeting.evolve, record);
      }
      const made = textAsAmended(record, adopt)!;
      const carried = record.proposals
        .filter(({ kind }) => kind === 'amendment')
        .flatMap(({ clauses }) => clauses.filter(({ status }) => status === 'carried'));
      expect(made.changes.map(({ clauseId }) => clauseId).toSorted()).toEqual(
        carried.map(({ clauseId }) => clauseId).toSorted(),
      );
      for (const [i, one] of made.changes.entries())
        for (const other of made.changes.slice(i + 1)) expect(linesCollide(one, other)).toBe(false);
      expect(made.changed).toBe(withLinesChanged(text, made.changes.toReversed()));
      const kept = linesOf(made.changed).filter((each) => linesOf(text).includes(each));
      expect(kept).toEqual([...new Set(kept)]);
    }),
  );
});
