import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingCommand, Vote } from './commands.ts';
import { meeting } from './meeting.ts';
import {
  acclaim,
  at,
  clause,
  count,
  decision,
  id,
  matter,
  play,
  proposal,
  proposed,
  recordOf,
  secondClause,
  siv,
  submit,
} from './rehearsal.ts';
import { clauseOf, decisionOf, type Meeting } from './state.ts';

const given = scenario(meeting);

const right = {
  type: 'CorrectDecision',
  by: siv,
  decisionId: decision,
  outcome: 'rejected',
  figures: null,
  reason: 'Siffrorna hade bytt plats.',
  at: at(20),
} satisfies MeetingCommand;
const seen = { ...right, withWhatHangsOnIt: true } as const;
const answering = (kind: 'counter' | 'addition' | 'amendment', n: number, targetId: string) =>
  ({
    ...submit,
    kind,
    targetId,
    proposalId: id(40 + n),
    clauses: [{ clauseId: id(62 + n), text: `att svara ${n}` }],
  }) satisfies MeetingCommand;
const statusOf = (record: Meeting, clauseId: string) => clauseOf(record, clauseId)?.status;

describe('what hangs on a wrong outcome is seen first, and goes with it', () => {
  test('what fell by it was never decided', () => {
    const history = play(proposed, answering('counter', 2, proposal), acclaim(clause), {
      ...acclaim(secondClause, 'rejected'),
      decisionId: id(82),
    });
    expect(statusOf(recordOf(history), id(64))).toBe('lapsed');
    given(...history)
      .when(right)
      .isRefused('see-what-hangs-on-it', 'withWhatHangsOnIt', { count: 1 });
    const corrected = recordOf(play(history, seen));
    expect(statusOf(corrected, clause)).toBe('rejected');
    expect(statusOf(corrected, id(64))).toBe('undecided');
    expect(decisionOf(corrected, decision)?.number.serial).toBe(1);
  });
  test('what should have fallen falls', () => {
    const history = play(proposed, answering('counter', 2, proposal), acclaim(clause, 'rejected'));
    const corrected = recordOf(play(history, { ...seen, outcome: 'carried' }));
    expect(statusOf(corrected, clause)).toBe('carried');
    expect(statusOf(corrected, id(64))).toBe('lapsed');
  });
  test('an addition that carried cannot stand beside a base that did not: it is put right first', () => {
    const history = play(
      proposed,
      answering('addition', 2, proposal),
      { ...acclaim(secondClause, 'rejected'), decisionId: id(82) },
      acclaim(clause),
      { ...acclaim(id(64)), decisionId: id(83), number: { year: 2024, serial: 3 } },
    );
    given(...history)
      .when(seen)
      .isRefused('correction-hangs-on-others', 'outcome', { number: '2024:3' });
  });
  test('a clause has its words back when the amendment never carried, also in its own decision', () => {
    const history = play(
      proposed,
      answering('amendment', 2, clause),
      { ...acclaim(id(64)), decisionId: id(90) },
      acclaim(clause),
    );
    expect(decisionOf(recordOf(history), decision)?.text).toBe('att svara 2');
    const corrected = recordOf(play(history, { ...seen, decisionId: id(90) }));
    expect(clauseOf(corrected, clause)).toMatchObject({
      text: 'att bygga',
      originalText: null,
      decision: { text: 'att bygga', outcome: 'carried' },
    });
    const back = recordOf(
      play(
        history,
        { ...seen, decisionId: id(90) },
        {
          ...seen,
          decisionId: id(90),
          outcome: 'carried',
        },
      ),
    );
    expect(clauseOf(back, clause)).toMatchObject({
      text: 'att svara 2',
      originalText: 'att bygga',
    });
  });
});

describe('the vote itself is put right', () => {
  test('3–4 typed for 4–3, and a tie with what broke it', () => {
    const wrong = play(proposed, count(3, 4));
    const outcome = (command: MeetingCommand) =>
      decisionOf(recordOf(play(wrong, command)), decision);
    expect(
      outcome({ ...seen, outcome: 'carried', figures: { for: 4, against: 3, abstained: 0 } }),
    ).toMatchObject({ outcome: 'carried', method: { tally: { for: 4, notVoting: 4 } } });
    const tied = {
      kind: 'countedVote',
      ...{ for: 4, against: 4, abstained: 0 },
      tieBreak: { kind: 'castingVote', outcome: 'carried' },
    } satisfies Vote;
    expect(outcome({ ...seen, outcome: 'carried', vote: tied })).toMatchObject({
      method: { tie: { outcome: 'carried' } },
    });
  });
  test('voices turn out to have been ballots that two counted', () => {
    const vote = {
      kind: 'secretBallot',
      ...{ for: 6, against: 2, abstained: 0, blank: 1, invalid: 1 },
      ...{ tellers: [siv, id(3)], tieBreak: null },
    } satisfies Vote;
    const corrected = recordOf(
      play(proposed, acclaim(), { ...right, outcome: 'carried', vote, reason: 'Det var sedlar.' }),
    );
    expect(decisionOf(corrected, decision)?.method).toMatchObject({
      kind: 'secretBallot',
      tally: { for: 6, blank: 1, invalid: 1, notVoting: 1, register: 11 },
    });
    expect(
      corrected.items.find(({ itemId }) => itemId === matter)?.proceedings.at(-1),
    ).toMatchObject({ type: 'DecisionCorrected', was: 'carried', outcome: 'carried' });
  });
  test('by the register of then, whoever has left since', () => {
    const left = play(proposed, count(3, 4), {
      ...{ type: 'AdjustRegister', in: [], out: [id(7), id(8), id(9), id(10), id(11)] },
      ...{ refused: [], at: at(10) },
    });
    expect(
      decisionOf(
        recordOf(
          play(left, {
            ...right,
            outcome: 'carried',
            figures: { for: 6, against: 5, abstained: 0 },
          }),
        ),
        decision,
      )?.method,
    ).toMatchObject({ tally: { for: 6, against: 5, notVoting: 0, register: 11 } });
  });
  test('and never to a vote that decides nothing', () => {
    given(...play(proposed, count(3, 4)))
      .when({ ...right, figures: { for: 0, against: 0, abstained: 7 } })
      .isRefused('correction-decides-nothing', 'outcome');
  });
});
