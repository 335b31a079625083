import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import type { CongressCommand } from './commands.ts';
import { congress } from './congress.ts';
import type { CongressEvent } from './events.ts';
import { anchoringStage, type Congress, missedAt } from './state.ts';
import { takenFrom } from './template.ts';
import { waitingFor } from './waiting.ts';

const given = scenario(congress);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const at = '2016-01-10T12:00:00.000Z';
const timeZone = 'Europe/Stockholm';

const arrange: CongressCommand = {
  ...{ type: 'ArrangeCongress', name: 'Kongressen 2016', templateId: null, at },
  ...{ startsOn: '2016-05-05', endsOn: '2016-05-08', place: 'Karlstad' },
};
const ladder: readonly CongressCommand[] = [
  deadline(3, 'congress', '2016-02-05T23:00:00.000Z'),
  deadline(1, 'notice', '2016-01-19T11:00:00.000Z'),
  deadline(4, 'amendment', null),
  deadline(2, 'district', '2016-01-08T16:00:00.000Z'),
];
const need: CongressCommand = {
  ...{ type: 'NeedAnchoring', anchoringId: id(70), title: 'Basinkomst', motionId: null },
  ...{ decision: 'A44', material: '', owner: null, meetingId: null, dueOn: null },
};
const nomination: CongressCommand = {
  ...{ type: 'MakeNomination', nominationId: id(50), to: 'Partistyrelsen', personId: id(9) },
  ...{ name: '', conditions: 'Om hon väljs om i distriktet', decisionId: id(8), decision: '§ 14' },
};

function deadline(
  n: number,
  what: 'congress' | 'notice' | 'amendment' | 'district',
  moment: string | null,
): CongressCommand {
  return { type: 'SetDeadline', deadlineId: id(20 + n), for: what, name: '', at: moment };
}

/** Plays commands that must all be taken. */
const told = (...commands: readonly CongressCommand[]) => {
  const history: CongressEvent[] = [];
  let state: Congress = congress.initial;
  for (const command of commands) {
    const outcome = congress.decide(state, command);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    history.push(...outcome);
    state = outcome.reduce(congress.evolve, state);
  }
  return { history, state };
};

describe('arranging', () => {
  test('a congress is arranged once, and does not end before it starts', () => {
    given(...told(arrange).history)
      .when(arrange)
      .isRefused('congress-already-arranged');
    given()
      .when({ ...arrange, endsOn: '2016-05-04' } as CongressCommand)
      .isRefused('congress-ends-before-it-starts', 'endsOn');
  });

  test('nothing is about a congress that is not there', () => {
    for (const command of [ladder[0]!, need, nomination])
      given().when(command).isRefused('congress-not-found');
  });

  test('the ladder stands in the order of its moments, and what has none yet comes last', () => {
    const { state } = told(arrange, ...ladder);
    expect(state.deadlines.map(({ for: what }) => what)).toEqual([
      ...['district', 'notice', 'congress', 'amendment'],
    ]);
  });

  test('what came at a moment came late by the deadlines before it, and by none that nobody knows', () => {
    const { state } = told(arrange, ...ladder);
    const late = (moment: string) => missedAt(state, moment).map(({ for: what }) => what);
    expect(late('2016-01-20T11:00:00.000Z')).toEqual(['district', 'notice']);
    expect(late('2016-01-08T16:00:00.000Z')).toEqual([]);
    expect(late('2030-01-01T00:00:00.000Z')).toEqual(['district', 'notice', 'congress']);
  });

  test('a task is done once it is said to be, and stays done when its owner changes', () => {
    const task = { type: 'SetCongressTask', taskId: id(60), what: 'Boka resa', dueOn: null };
    const { state } = told(
      arrange,
      { ...task, owner: null } as CongressCommand,
      { type: 'FinishCongressTask', taskId: id(60), note: '', on: '2016-04-01' },
      { ...task, owner: { kind: 'person', id: id(9) } } as CongressCommand,
    );
    expect(state.tasks[0]).toMatchObject({ owner: { id: id(9) }, done: { on: '2016-04-01' } });
    given(...told(arrange).history)
      .when({ type: 'DropCongressTask', taskId: id(61) })
      .isRefused('congress-task-unknown', 'taskId');
  });
});

describe('a second congress', () => {
  const first = told(
    arrange,
    ...ladder,
    { type: 'SetMotionClass', letter: 'B', name: 'Program', treated: false, answeredBy: 'PK' },
    {
      ...{ type: 'SetCongressTask', taskId: id(60), what: 'Boka resa', dueOn: '2016-04-05' },
      owner: { kind: 'person', id: id(9) },
    },
    { type: 'FinishCongressTask', taskId: id(60), note: '', on: '2016-04-01' },
    need,
  ).state;
  let n = 100;
  const take = (startsOn: string | null, moved = true) =>
    told(
      { ...arrange, name: 'Kongressen 2024', startsOn, endsOn: null } as CongressCommand,
      ...takenFrom(first, { startsOn, moved, timeZone, newId: () => id(n++) }),
    ).state;

  test('has the ladder moved to its own days, at the same clock also over a change of the hour', () => {
    const { deadlines, classes, tasks, anchorings } = take('2016-09-08');
    // 126 days later; what was 17.00 and midnight in winter is so in summer.
    expect(deadlines.map((one) => one.at)).toEqual([
      ...['2016-05-13T15:00:00.000Z', '2016-05-24T10:00:00.000Z', '2016-06-10T22:00:00.000Z'],
      null,
    ]);
    expect(classes).toEqual([{ letter: 'B', name: 'Program', treated: false, answeredBy: 'PK' }]);
    expect(tasks).toMatchObject([{ what: 'Boka resa', owner: null, dueOn: '2016-08-09' }]);
    expect(tasks[0]!.done).toBeNull();
    expect(anchorings).toEqual([]);
  });

  test('has no moment where nobody knows its days, or nobody wants them moved', () => {
    for (const { deadlines, tasks } of [take(null), take('2024-05-08', false)]) {
      expect(deadlines.map((one) => one.at)).toEqual([null, null, null, null]);
      expect(tasks[0]!.dueOn).toBeNull();
    }
  });
});

describe('nominating', () => {
  test('somebody is nominated, by id or by name', () => {
    given(...told(arrange).history)
      .when({ ...nomination, personId: null } as CongressCommand)
      .isRefused('nominee-unnamed', 'name');
  });

  test('sent and received are two facts, the second after the first', () => {
    const { history } = told(arrange, nomination);
    const tell: CongressCommand = {
      ...{ type: 'TellNominationReceived', nominationId: id(50), at: null, reply: 'Mottaget' },
    };
    given(...history)
      .when(tell)
      .isRefused('nomination-not-sent', 'nominationId');
    const { state } = told(arrange, nomination, send, tell);
    expect(state.nominations[0]).toMatchObject({
      ...{ sent: { on: '2016-02-01' }, received: { at: null, reply: 'Mottaget' } },
    });
  });

  const send: CongressCommand = {
    ...{ type: 'SendNomination', nominationId: id(50), to: 'valberedningen@parti.example' },
    ...{ how: 'e-post', on: '2016-02-01' },
  };

  test('who has declined is not nominated, and what is sent is not changed', () => {
    const decline: CongressCommand = {
      ...{ type: 'TellConsent', nominationId: id(50), consents: false, on: null },
    };
    given(...told(arrange, nomination, decline).history)
      .when(send)
      .isRefused('nominee-declined', 'nominationId');
    given(...told(arrange, nomination, send).history)
      .when(nomination)
      .isRefused('nomination-sent', 'nominationId');
  });
});

describe('anchoring', () => {
  const plan: CongressCommand = {
    ...{ type: 'PlanAnchoring', anchoringId: id(70), material: 'Studiebrev', dueOn: '2016-10-01' },
    ...{ owner: { kind: 'person', id: id(9) }, meetingId: id(5) },
  };
  const discuss: CongressCommand = {
    ...{ type: 'TellDiscussed', anchoringId: id(70), meetingId: id(5), on: '2016-09-20', note: '' },
  };
  const report: CongressCommand = {
    ...{ type: 'ReportAnchoring', anchoringId: id(70), changed: 'Valplanen', on: '2016-10-02' },
  };

  test('a decision is taken home step by step, and is open until somebody has reported it', () => {
    const stages = [[], [plan], [plan, discuss], [plan, discuss, report]].map((steps) => {
      const { state } = told(arrange, need, ...steps);
      return [anchoringStage(state.anchorings[0]!), waitingFor(state, [id(9)]).length];
    });
    expect(stages).toEqual([
      ['needed', 0],
      ['planned', 1],
      ['discussed', 1],
      ['reported', 0],
    ]);
  });

  test('what waits for somebody is theirs or of a body of theirs, the most pressing first', () => {
    const { state } = told(arrange, need, plan, {
      ...{ type: 'SetCongressTask', taskId: id(60), what: 'Boka resa', dueOn: '2016-04-05' },
      owner: { kind: 'body', id: id(3) },
    });
    expect(waitingFor(state, [id(9), id(3)]).map(({ what }) => what)).toEqual([
      ...['Boka resa', 'Basinkomst'],
    ]);
    expect(waitingFor(state, [id(4)])).toEqual([]);
  });

  test('a study evening is some chapter’s, and a delegates’ report says something or where it was given', () => {
    given(...told(arrange).history)
      .when({
        ...{ type: 'TellStudyEvening', eveningId: id(40), bodyId: null, chapter: '', on: null },
        ...{ material: '', came: null, about: false, motionIds: [], note: '' },
      })
      .isRefused('chapter-unnamed', 'chapter');
    given(...told(arrange).history)
      .when({ type: 'TellDelegatesReport', reportId: id(80), meetingId: null, on: null, text: '' })
      .isRefused('report-says-nothing', 'text');
  });
});
