import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import {
  acclaim,
  at,
  clause,
  closed,
  constituted,
  dag,
  id,
  matter,
  play,
  proposal,
  proposed,
  recordOf,
  submit,
} from './rehearsal.ts';

const given = scenario(meeting);
const amend = {
  ...submit,
  kind: 'amendment',
  proposalId: id(42),
  targetId: clause,
  by: { kind: 'person', id: dag },
  clauses: [{ clauseId: id(63), text: 'att bygga högt' }],
} as const;
const amendment = { ...amend, clauses: [...amend.clauses] };

describe('a proposal', () => {
  test('is moved by nobody that anybody knows, by one, or by several', () => {
    given(...constituted)
      .when({ ...submit, by: null })
      .succeeds();
    const other = { kind: 'person', id: dag } as const;
    const together = play(constituted, { ...submit, others: [other] });
    expect(recordOf(together).proposals[0]).toMatchObject({ by: submit.by, others: [other] });
    expect(recordOf(proposed).proposals[0]).not.toHaveProperty('others');
    given(...constituted)
      .when({ ...submit, by: null, others: [other] })
      .isRefused('others-without-a-mover', 'by');
  });
  test('is spoken for under its item, until its question is put', () => {
    const support = {
      type: 'SupportProposal',
      proposalId: proposal,
      by: { kind: 'body', id: id(90) },
      text: 'The board agrees.',
      at: null,
    } as const;
    const { type: _, ...said } = support;
    const event = { type: 'ProposalSupported', v: 1, itemId: matter, ...said } as const;
    given(...proposed)
      .when(support)
      .yields(event);
    const { paragraphs } = minutesOf(id(1), recordOf([...proposed, event]));
    expect(paragraphs.at(-1)?.proceedings).toContainEqual(event);
    given(...play(proposed, acclaim()))
      .when(support)
      .isRefused('question-already-put', 'proposalId');
  });
  test('has clauses, each given once', () => {
    given(...constituted)
      .when({ ...submit, clauses: [] })
      .isRefused('proposal-without-clauses', 'clauses');
    given(...proposed)
      .when({ ...submit, proposalId: id(43) })
      .isRefused('clause-given-twice', 'clauses');
  });
  test('to reject has no text of its own', () => {
    const reject = { ...submit, kind: 'reject', proposalId: id(43), targetId: proposal } as const;
    given(...proposed)
      .when(reject)
      .isRefused('rejection-has-no-text', 'clauses');
    expect(recordOf(play(proposed, { ...reject, clauses: [] })).proposals).toHaveLength(2);
  });
  test('names what it aims at', () => {
    given(...proposed)
      .when({ ...amendment, targetId: id(99) })
      .isRefused('target-not-found', 'targetId');
    given(...proposed)
      .when({ ...amendment, kind: 'addition', targetId: clause })
      .isRefused('target-not-found', 'targetId');
    given(...proposed)
      .when({ ...amendment, kind: 'main' })
      .isRefused('main-proposal-aims-at-nothing', 'targetId');
  });
  test('comes too late for a clause that is decided', () => {
    given(...play(proposed, acclaim()))
      .when(amendment)
      .isRefused('question-already-put', 'targetId');
  });
  test('is the proposer’s to reword or withdraw until the question is put', () => {
    const reworded = [{ clauseId: clause, text: 'att riva' }];
    const after = recordOf(
      play(proposed, { type: 'RewordProposal', proposalId: proposal, clauses: reworded }),
    );
    expect(after.proposals[0]?.clauses).toMatchObject(reworded);
    const put = play(proposed, { type: 'DemandDivision', clauseId: clause, by: null, at: at(9) });
    given(...put)
      .when({ type: 'WithdrawProposal', proposalId: proposal })
      .isRefused('question-already-put', 'proposalId');
  });
  test('stands while others aim at it', () => {
    given(...play(proposed, amendment))
      .when({ type: 'WithdrawProposal', proposalId: proposal })
      .isRefused('proposal-has-amendments', 'proposalId');
  });
  test('that is withdrawn stays in the record and out of the minutes', () => {
    const withdrawn = recordOf(play(proposed, { type: 'WithdrawProposal', proposalId: proposal }));
    expect(withdrawn.proposals).toHaveLength(1);
    const item = minutesOf(id(99), withdrawn).paragraphs.find(({ itemId }) => itemId === matter);
    expect(item?.proposals).toEqual([]);
    given(...play(proposed, { type: 'WithdrawProposal', proposalId: proposal }))
      .when(acclaim())
      .isRefused('proposal-withdrawn', 'clauseId');
  });
  test('cannot come after the meeting', () => {
    given(...closed)
      .when({ ...submit, proposalId: id(43) })
      .isRefused('meeting-not-open');
  });
});
