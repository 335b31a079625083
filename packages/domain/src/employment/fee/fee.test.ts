import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import { decision, id } from '../rehearsal.ts';
import type { AskFee } from './commands.ts';
import { fee, periodOfFee } from './fee.ts';

const given = scenario(fee);
const set = {
  type: 'SetFee',
  personId: id(1),
  office: 'Chair',
  percentage: 20,
  from: '2023-08-01',
  end: { kind: 'event', what: 'the annual meeting of 2024' },
  ...{ ore: null, per: null, taxNote: '', calledEmployment: false, papers: [] },
  decision: { ...decision, matter: 'fee' },
  paper: null,
  at: '2023-08-01T10:00:00.000Z',
} satisfies AskFee<'SetFee'>;
const recordOf = (command: AskFee<'SetFee'>, ...more: readonly AskFee<'EndFee' | 'AssessFee'>[]) =>
  [command, ...more].reduce(
    (state, one) => (fee.decide(state, one) as never[]).reduce(fee.evolve, state),
    fee.initial,
  );

describe('a fee to somebody in an elected office', () => {
  test('is never set by the board itself', () => {
    given()
      .when({ ...set, decision: { ...set.decision, byBoard: true } })
      .isRefused('board-sets-no-fee', 'decision');
    given()
      .when({ ...set, decision: { ...set.decision, competent: false } })
      .isRefused('decision-by-another-body', 'clauseId', { matter: 'fee' });
    given()
      .when({ ...set, decision: null })
      .isRefused('fee-without-decision', 'paper');
  });
  test('needs no word in the notice, where the rules ask for none', () => {
    const quiet = { ...set.decision, inNotice: false };
    given()
      .when({ ...set, decision: { ...quiet, mustBeInNotice: false } })
      .succeeds();
    given()
      .when({ ...set, decision: quiet })
      .isRefused('decision-not-in-notice', 'clauseId', { matter: 'fee' });
  });
  test('ends on a day that becomes known', () => {
    const open = recordOf(set);
    expect([open.until, open.end]).toEqual([null, set.end]);
    expect(recordOf(set, { type: 'EndFee', on: '2024-03-20' }).until).toBe('2024-03-20');
  });
  test('is no employment; while papers say both, the clock runs on the stricter reading', () => {
    expect(periodOfFee(recordOf(set))).toEqual([]);
    const both = { ...set, calledEmployment: true };
    const end = { type: 'EndFee', on: '2024-03-20' } as const;
    expect(periodOfFee(recordOf(both, end))).toEqual([
      { form: 'fixedTermSVA', from: '2023-08-01', until: '2024-03-20' },
    ]);
    const settled = {
      ...{ type: 'AssessFee', nature: 'fee', papers: ['decision'], reasons: 'No contract.' },
      on: '2024-04-01',
    } satisfies AskFee<'AssessFee'>;
    expect(periodOfFee(recordOf(both, end, settled))).toEqual([]);
  });
});
