import { expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import { meeting } from '../meeting.ts';
import {
  acclaim,
  at,
  closed,
  decision,
  frans,
  id,
  matter,
  play,
  proposed,
  recordOf,
  siv,
} from '../rehearsal.ts';

const given = scenario(meeting);
const say = (kind: 'specialStatement' | 'protest' | 'minutesNote', hour: string) =>
  ({
    ...{ type: 'EnterStatement', statementId: id(95), kind, itemId: matter, decisionId: decision },
    ...{ personId: frans, text: 'Det gick för fort.', at: hour },
  }) satisfies MeetingCommand;
const reserve = (hour: string | null) =>
  ({
    ...{ type: 'EnterReservation', reservationId: id(96), decisionId: decision },
    ...{ personId: siv, text: null, at: hour },
  }) satisfies MeetingCommand;

test('a statement, a protest or a note stands under its item, and says when it came after the meeting', () => {
  const during = recordOf(play(proposed, acclaim(), say('protest', at(10))));
  expect(during.items.find(({ itemId }) => itemId === matter)?.proceedings.at(-1)).toMatchObject({
    ...{ type: 'StatementEntered', kind: 'protest', late: false },
  });
  const after = recordOf(play(closed, say('specialStatement', at(90))));
  expect(after.items.find(({ itemId }) => itemId === matter)?.proceedings.at(-1)).toMatchObject({
    late: true,
  });
});

test('a reservation may come within a day of the end, and is told as late', () => {
  expect(recordOf(play(closed, reserve(at(90)))).reservations).toMatchObject([{ late: true }]);
  given(...closed)
    .when(reserve('2024-02-16T20:00:00.000Z'))
    .isRefused('reservation-too-late', 'at');
  expect(recordOf(play(proposed, acclaim(), reserve(at(10)))).reservations[0]).not.toHaveProperty(
    'late',
  );
});

test('who had a conflict of interest comes back, once, and still has no vote on the item', () => {
  const conflict = {
    ...{ type: 'DeclareConflict', personId: frans, itemId: matter, reason: null, at: at(9) },
  } satisfies MeetingCommand;
  const back = {
    ...{ type: 'ReturnAfterConflict', personId: frans, itemId: matter, at: at(11) },
  } satisfies MeetingCommand;
  given(...proposed)
    .when(back)
    .isRefused('no-conflict-declared', 'personId');
  const returned = play(proposed, conflict, { ...acclaim(), at: at(10) }, back);
  expect(recordOf(returned).conflicts).toHaveLength(1);
  given(...returned)
    .when(back)
    .isRefused('already-returned', 'personId');
});
