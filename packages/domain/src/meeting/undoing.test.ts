import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import type { MeetingCommand } from './commands.ts';
import { meeting } from './meeting.ts';
import { past } from './past.ts';
import {
  acclaim,
  at,
  closed,
  constituted,
  convened,
  decision,
  id,
  mats,
  matter,
  members,
  number,
  opened,
  play,
  proposal,
  proposed,
  recordOf,
  report,
  submit,
} from './rehearsal.ts';
import type { Meeting } from './state.ts';

const given = scenario(meeting);
const undo = (events = 1, hangs = false) =>
  ({ type: 'UndoLastAct', events, hangs, at: at(30) }) as const;
/** The record without what it keeps of acts that were taken back. */
const asShown = (record: Meeting) => ({ ...record, takenBack: [], [past]: [] });

describe('until the next act the last one can be taken back', () => {
  test('a decision: its clause is undecided again, its number is kept as one that was taken back', () => {
    const after = recordOf(play(proposed, acclaim(), undo()));
    expect(asShown(after)).toEqual(asShown(recordOf(proposed)));
    expect(after.takenBack).toMatchObject([{ decisionId: decision, number, takenBackAt: at(30) }]);
  });

  test('a decision with all that fell with it, as one act', () => {
    const rival = {
      ...submit,
      proposalId: id(42),
      kind: 'counter' as const,
      targetId: proposal,
      clauses: [{ clauseId: id(63), text: 'att riva' }],
    };
    const history = play(proposed, rival, acclaim(id(63)));
    const acts = history.length - play(proposed, rival).length;
    expect(acts).toBeGreaterThan(1);
    expect(asShown(recordOf(play(history, undo(acts))))).toEqual(
      asShown(recordOf(play(proposed, rival))),
    );
  });

  test('taking up the next item: the one before is open again, and its number is free', () => {
    const history = play(play(constituted), { type: 'TakeUpItem', itemId: report, at: at(9) });
    const back = play(history, undo(2));
    expect(recordOf(back)).toMatchObject({ openItemId: matter });
    expect(
      recordOf(play(back, { type: 'TakeUpItem', itemId: report, at: at(9) })).items.find(
        ({ itemId }) => itemId === report,
      )?.paragraph,
    ).toBe(recordOf(history).items.find(({ itemId }) => itemId === report)?.paragraph);
  });

  test('the end of the meeting, which goes on then, and its beginning, which is called then', () => {
    const ending =
      closed.length -
      play(proposed, acclaim(), {
        ...acclaim(id(62)),
        decisionId: id(82),
      }).length;
    expect(recordOf(play(closed, undo(ending - 2))).phase).toBe('open');
    const opening = opened.length - convened.length;
    expect(recordOf(play(opened, undo(opening))).phase).toBe('convened');
  });

  test('only the last act, and once', () => {
    given(...play(proposed, acclaim(), undo()))
      .when(undo())
      .isRefused('nothing-to-undo');
  });

  test('what others have been told is put right instead', () => {
    given(...convened)
      .when(undo())
      .isRefused('cannot-be-undone');
  });

  test('nothing that rests on it outside of the meeting is left in the air', () => {
    given(...play(proposed, acclaim()))
      .when(undo(1, true))
      .isRefused('undone-hangs-on-others');
  });

  test('an hour that was typed wrongly does not stay as the latest', () => {
    const leaves = (hour: string): MeetingCommand => ({
      ...{ type: 'AdjustRegister', in: [], out: [mats], refused: [], at: hour },
    });
    const history = play(constituted, leaves(at(500)));
    given(...play(history, undo()))
      .when(leaves(at(10)))
      .succeeds();
  });

  test('any act: the record is as before it', () => {
    const acts = [
      submit,
      { type: 'WriteItemNote', itemId: matter, text: 'Det sades mycket.' },
      { type: 'AdjustRegister', in: [], out: [members[10]!], refused: [], at: at(9) },
      { type: 'ElectOfficer', personId: id(7), offices: ['chair'], at: at(9) },
      { type: 'HandOverOffice', office: 'secretary', personId: id(8), at: null },
      { type: 'DeclareConflict', personId: id(9), itemId: matter, reason: null, at: at(9) },
      { type: 'PassOverItem', itemId: report, outcome: 'tabled', at: at(9) },
      { type: 'TakeUpItem', itemId: report, at: at(9) },
      { type: 'CloseItem', itemId: matter, at: at(9) },
      { type: 'WithdrawProposal', proposalId: proposal },
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...acts]), (commands) => {
        let history = constituted;
        for (const command of commands) {
          const outcome = meeting.decide(recordOf(history), command as never);
          if (isRefusal(outcome) || outcome.length === 0) continue;
          const after = [...history, ...outcome];
          const back = play(after, undo(outcome.length));
          expect(asShown(recordOf(back))).toEqual(asShown(recordOf(history)));
          history = after;
        }
      }),
      { numRuns: 50 },
    );
  });
});
