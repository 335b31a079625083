import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { meeting } from '../meeting.ts';
import { minutesOf } from '../minutes.ts';
import {
  acclaim,
  at,
  clause,
  dag,
  id,
  matter,
  play,
  proposal,
  proposed,
  recordOf,
  siv,
  submit,
} from '../rehearsal.ts';
import { clauseOf, proposalOf } from '../state.ts';

const given = scenario(meeting);
const move = (n: number, kind: 'amendment' | 'counter', text: string, targetId: string) =>
  ({
    ...{ ...submit, kind, proposalId: id(n), targetId, by: { kind: 'person', id: dag } },
    clauses: [{ clauseId: id(n + 22), text }],
  }) satisfies MeetingCommand;
const high = move(42, 'amendment', 'att bygga högt', clause);
const rival = move(43, 'counter', 'att vänta', proposal);
const conform = (proposalId: string, toId: string) =>
  ({ type: 'ConformProposal', proposalId, toId, at: at(10) }) satisfies MeetingCommand;
const takeBack = (proposalId: string) =>
  ({ type: 'TakeBackWithdrawal', proposalId }) satisfies MeetingCommand;
const withdraw = (proposalId: string) =>
  ({ type: 'WithdrawProposal', proposalId }) satisfies MeetingCommand;
const textOf = (events: readonly MeetingEvent[], clauseId = clause) =>
  clauseOf(recordOf(events), clauseId)?.text;
const find = (events: readonly MeetingEvent[], n: number) => proposalOf(recordOf(events), id(n));

describe('conforming', () => {
  test('to an amendment gives the proposal its words, without a question of its own', () => {
    const adopted = play(proposed, high, conform(proposal, id(42)));
    expect(textOf(adopted)).toBe('att bygga högt');
    expect(clauseOf(recordOf(adopted), clause)?.originalText).toBe('att bygga');
    expect(find(adopted, 42)).toMatchObject({
      withdrawn: true,
      conformed: { to: proposal, adopted: true },
    });
    given(...adopted)
      .when({ ...acclaim(), at: at(11) })
      .succeeds();
  });
  test('to an amendment lets another one to other words of the clause live', () => {
    const more = move(44, 'amendment', 'att snart bygga', clause);
    const decided = play(proposed, high, more, conform(proposal, id(42)), {
      ...acclaim(id(66)),
      at: at(11),
    });
    expect(textOf(decided)).toBe('att snart bygga högt');
  });
  test('to words that another amendment touches waits for that one', () => {
    given(...play(proposed, high, move(44, 'amendment', 'att bygga lågt', clause)))
      .when(conform(proposal, id(42)))
      .isRefused('others-amend-those-words', 'toId');
  });
  test('to another proposal gives up one’s own', () => {
    const given = play(proposed, rival, conform(id(43), proposal));
    expect(find(given, 43)).toMatchObject({
      withdrawn: true,
      conformed: { to: proposal, adopted: false },
    });
  });
  test('can be taken back, and the words with it', () => {
    const back = play(proposed, high, conform(proposal, id(42)), takeBack(id(42)));
    expect(textOf(back)).toBe('att bygga');
    expect(find(back, 42)).not.toHaveProperty('conformed');
    given(...play(proposed, high, conform(proposal, id(42)), { ...acclaim(), at: at(11) }))
      .when(takeBack(id(42)))
      .isRefused('question-already-put', 'proposalId');
  });
  test('needs a proposal that still waits, and one to give way', () => {
    given(...proposed)
      .when(conform(proposal, proposal))
      .isRefused('proposal-not-found', 'proposalId');
    given(...play(proposed, high))
      .when(conform(id(42), proposal))
      .succeeds();
    given(...play(proposed, high, rival))
      .when(conform(proposal, id(43)))
      .isRefused('proposal-has-amendments', 'proposalId');
  });
});

describe('what was withdrawn', () => {
  const over = { type: 'TakeOverProposal', proposalId: id(42), at: at(10) } as const;
  const gone = play(proposed, high, withdraw(id(42)));
  test('stands again when the withdrawal is taken back', () => {
    expect(find(play(gone, takeBack(id(42))), 42)).toEqual(find(play(proposed, high), 42));
    given(...proposed)
      .when(takeBack(proposal))
      .isRefused('proposal-not-withdrawn', 'proposalId');
  });
  test('is taken up by somebody else, and who moved it first is kept', () => {
    const taken = play(gone, { ...over, by: { kind: 'person', id: siv } });
    expect(find(taken, 42)).toMatchObject({
      withdrawn: false,
      by: { id: siv },
      movedAtFirst: [{ id: dag }],
    });
  });
  test('is not taken up when its question can no longer be put', () => {
    const late = play(gone, acclaim());
    given(...late)
      .when(takeBack(id(42)))
      .isRefused('question-already-put', 'targetId');
    given(...late)
      .when({ ...over, by: { kind: 'person', id: siv } })
      .isRefused('question-already-put', 'targetId');
  });
});

describe('the mover’s own change', () => {
  const change = (told: boolean, text = 'att bygga i sten') =>
    ({
      ...{ type: 'RewordProposal', proposalId: proposal, told },
      clauses: [
        { clauseId: clause, text },
        { clauseId: id(62), text: 'att måla' },
      ],
    }) satisfies MeetingCommand;
  test('at the meeting keeps what it read before, and a slip of the pen does not', () => {
    const wordings = (events: readonly MeetingEvent[]) =>
      minutesOf(id(99), recordOf(events)).paragraphs.find(({ itemId }) => itemId === matter)
        ?.proposals[0]?.wordings;
    expect(wordings(play(proposed, change(true)))).toEqual([['att bygga', 'att måla']]);
    expect(wordings(play(proposed, change(false)))).toBeUndefined();
  });
  test('leaves the clauses alone that somebody moves to amend', () => {
    given(...play(proposed, high))
      .when(change(true))
      .isRefused('proposal-has-amendments', 'proposalId');
    const amended = play(proposed, move(42, 'amendment', 'att måla rött', id(62)), change(true));
    expect(textOf(amended)).toBe('att bygga i sten');
  });
});
