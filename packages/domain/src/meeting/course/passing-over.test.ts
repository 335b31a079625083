import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import { meeting } from '../meeting.ts';
import { minutesOf } from '../minutes.ts';
import {
  acclaim,
  at,
  clause,
  constituted,
  drafted,
  id,
  matter,
  notice,
  officersElected,
  open,
  play,
  proposed,
  recordOf,
  report,
  submit,
} from '../rehearsal.ts';

const given = scenario(meeting);
const pass = { type: 'PassOverItem', itemId: matter, outcome: 'tabled', at: at(10) } as const;
const itemIn = (events: Parameters<typeof recordOf>[0], itemId = matter) =>
  recordOf(events).items.find((item) => item.itemId === itemId)!;

describe('an item that is passed over', () => {
  test('may be open: it keeps its paragraph, and what was proposed goes with the matter undecided', () => {
    const tabled = play(proposed, pass);
    expect(itemIn(tabled)).toMatchObject({ status: 'tabled', paragraph: 6 });
    expect(recordOf(tabled)).toMatchObject({ openItemId: null, phase: 'open' });
    given(...tabled)
      .when({ ...acclaim(), at: at(11) })
      .isRefused('item-not-open', 'clauseId');
    const { paragraphs, passedOver } = minutesOf(id(99), recordOf(tabled));
    expect(paragraphs.at(-1)).toMatchObject({
      itemId: matter,
      proposals: [{ clauses: [{ clauseId: clause, status: 'undecided' }, {}] }],
      proceedings: [{ type: 'ItemPassedOver', outcome: 'tabled' }],
    });
    expect(passedOver).toEqual([]);
  });
  test('may be one that is not taken up, which leaves the open one open', () => {
    const filed = play(proposed, { ...pass, itemId: report, outcome: 'filed' });
    expect(itemIn(filed, report)).toMatchObject({ status: 'filed', paragraph: null });
    expect(recordOf(filed).openItemId).toBe(matter);
  });
  test('says what is asked of whoever prepares it, and by when', () => {
    const referred = { bodyId: id(91), dueOn: '2024-05-01', instruction: 'Count the cost.' };
    given(...proposed)
      .when({ ...pass, outcome: 'referredBack', ...referred })
      .yields({
        ...{ type: 'ItemPassedOver', v: 3, itemId: matter, outcome: 'referredBack', at: at(10) },
        ...referred,
      });
  });
  test('that goes to another body names it', () => {
    for (const outcome of ['delegated', 'leftToBody'] as const)
      given(...proposed)
        .when({ ...pass, outcome })
        .isRefused('sent-to-no-body', 'bodyId');
    given(...proposed)
      .when({ ...pass, outcome: 'delegated', bodyId: id(90) })
      .isRefused('sent-to-itself', 'bodyId');
  });
  test('is passed over once', () => {
    given(...play(proposed, pass))
      .when({ ...pass, outcome: 'vacant' })
      .isRefused('item-already-treated', 'itemId');
  });
});

describe('what the meeting may not decide', () => {
  // Nobody was told of it, so it may not be decided on here.
  const item = {
    ...({ itemId: id(29), title: 'The board', kind: 'matter', matter: 'boardElection' } as const),
    ...{ background: '', parentId: null, beforeId: null },
  };
  const beyond = play(
    constituted,
    { type: 'AddAgendaItem', ...item },
    { type: 'TakeUpItem', itemId: id(29), at: at(9) },
    { ...submit, itemId: id(29) },
  );
  const recommend = { type: 'MakeRecommendation', itemId: id(29), at: at(10) } as const;
  test('becomes a recommendation, and its questions can then be put', () => {
    given(...beyond)
      .when({ ...acclaim(), at: at(10) })
      .isRefused('body-not-competent', undefined, { matter: 'boardElection' });
    const made = play(beyond, recommend);
    given(...made)
      .when({ ...acclaim(), at: at(11) })
      .succeeds();
    expect(minutesOf(id(99), recordOf(made)).paragraphs.at(-1)).toMatchObject({
      recommendation: true,
    });
  });
  test('elects nobody even so', () => {
    given(...play(beyond, recommend))
      .when({
        ...{ type: 'DeclareElection', electionId: id(70), itemId: id(29), decisionId: id(81) },
        ...{ number: { year: 2024, serial: 1 }, text: 'att välja', by: 'acclamation', at: at(11) },
      })
      .isRefused('recommendation-elects-nobody', 'itemId');
  });
  test('is no recommendation where the meeting may decide', () => {
    given(...constituted)
      .when({ ...recommend, itemId: matter })
      .isRefused('meeting-may-decide', 'itemId');
  });
});

test('an item is passed over at an open meeting', () => {
  given(...drafted)
    .when(pass)
    .isRefused('meeting-not-open');
  given(...play(drafted, notice, open))
    .when({ ...pass, itemId: report })
    .succeeds();
  given(...officersElected)
    .when({ ...pass, itemId: id(77) })
    .isRefused('item-not-on-agenda', 'itemId');
});
