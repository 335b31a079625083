import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { CongressCommand } from './commands.ts';
import { congress } from './congress.ts';
import { anchoringStage, type Congress } from './state.ts';
import { takenFrom } from './template.ts';
import { DeadlineFor } from './vocabulary.ts';
import { waitingFor } from './waiting.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const one = <Of>(...of: readonly Of[]) => fc.constantFrom(...of);
const of = <Type extends CongressCommand['type']>(
  type: Type,
  shape: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ type: one(type), ...shape }) as unknown as fc.Arbitrary<CongressCommand>;

const timeZone = 'Europe/Stockholm';
const moment = one(
  ...['2016-01-08T16:00:00.000Z', '2016-03-27T01:30:00.000Z', '2016-10-30T00:30:00.000Z'],
  ...['2016-02-05T23:00:00.000Z', null],
);
const on = one('2016-01-27', '2016-05-05', '2016-10-01', null);
const day = one('2016-01-27', '2016-05-05');
const text = one('', 'ord');
const [anchoringId, nominationId] = [one(id(70), id(71)), one(id(50), id(51))];
const owner = one({ kind: 'person', id: id(9) }, { kind: 'body', id: id(3) }, null);
const plan = { material: text, owner, meetingId: one(id(5), null), dueOn: on };
const details = { name: one('Kongressen'), startsOn: on, endsOn: on, place: text };

const command: fc.Arbitrary<CongressCommand> = fc.oneof(
  of('ArrangeCongress', { ...details, templateId: one(null), at: one('2016-01-10T12:00:00.000Z') }),
  of('ChangeCongressDetails', details),
  of('SetDeadline', {
    ...{ deadlineId: one(id(20), id(21), id(22)), for: one(...DeadlineFor.options) },
    ...{ name: text, at: moment },
  }),
  of('DropDeadline', { deadlineId: one(id(20), id(21)) }),
  of('SetMotionClass', {
    ...{ letter: one('A', 'B'), name: text, treated: fc.boolean(), answeredBy: text },
  }),
  of('DropMotionClass', { letter: one('A', 'B') }),
  of('AddCongressText', { textId: one(id(30), id(31)), versionId: one(id(32), id(33), null) }),
  of('RemoveCongressText', { textId: one(id(30), id(31)) }),
  of('MandateWorkingGroup', { bodyId: one(id(3)), decisionId: one(id(8), null), mandate: text }),
  of('SetCongressTask', { taskId: one(id(60), id(61)), what: one('Boka'), owner, dueOn: on }),
  of('FinishCongressTask', { taskId: one(id(60), id(61)), note: text, on: day }),
  of('DropCongressTask', { taskId: one(id(60), id(61)) }),
  of('TellStudyEvening', {
    ...{ eveningId: one(id(40), id(41)), bodyId: one(id(3), null), chapter: text, on },
    ...{ material: text, came: one(0, 12, null), about: fc.boolean(), motionIds: one([]) },
    note: text,
  }),
  of('MakeNomination', {
    ...{ nominationId, to: one('Partistyrelsen'), personId: one(id(9), null), name: text },
    ...{ conditions: text, decisionId: one(null), decision: text },
  }),
  of('TellConsent', { nominationId, consents: fc.boolean(), on }),
  of('SendNomination', { nominationId, to: one('vb'), how: text, on: day }),
  of('TellNominationReceived', { nominationId, at: moment, reply: text }),
  of('PlaceNominations', {
    ...{ meetingId: one(id(5), id(6)), itemId: one(id(90)), at: one('2016-01-10T12:00:00.000Z') },
    clauses: nominationId.map((asked) => [{ nominationId: asked, clauseId: id(91) }]),
  }),
  of('TakeNominationBack', { nominationId }),
  of('NeedAnchoring', {
    ...{ anchoringId, title: one('Basinkomst'), motionId: one(null), decision: text, ...plan },
  }),
  of('PlanAnchoring', { anchoringId, ...plan }),
  of('DropAnchoring', { anchoringId, reason: one('Fel'), on: day }),
  of('TellDiscussed', { anchoringId, meetingId: one(id(5), null), on, note: text }),
  of('ReportAnchoring', { anchoringId, changed: one('Valplanen'), on: day }),
  of('TellDelegatesReport', { reportId: one(id(80)), meetingId: one(id(5), null), on, text }),
);

const arrange: CongressCommand = {
  ...{ type: 'ArrangeCongress', name: 'Kongressen', startsOn: '2016-05-05', endsOn: null },
  ...{ place: '', templateId: null, at: '2016-01-10T12:00:00.000Z' },
};
const evenings = fc.tuple(fc.boolean(), fc.array(command, { maxLength: 80, size: 'max' }));

/** Whatever was asked, in any order: what was refused changed nothing. */
const played = ([begun, commands]: readonly [boolean, readonly CongressCommand[]]) => {
  let state: Congress = congress.initial;
  const steps: { before: Congress; command: CongressCommand; after: Congress }[] = [];
  for (const command of [...(begun ? [arrange] : []), ...commands]) {
    const outcome = congress.decide(state, command);
    const after = isRefusal(outcome) ? state : outcome.reduce(congress.evolve, state);
    steps.push({ before: state, command, after });
    state = after;
  }
  return { state, steps };
};

const holds = (of: (played_: ReturnType<typeof played>) => void) =>
  fc.assert(fc.property(evenings, (evening) => of(played(evening))));

test('before it is arranged there is nothing of it, and its days are in order', () => {
  holds(({ state }) => {
    if (state.name === null) expect(state).toEqual(congress.initial);
    if (state.startsOn && state.endsOn) expect(state.startsOn <= state.endsOn).toBe(true);
  });
});

test('deadlines stay in order, each once, those without a moment last', () => {
  holds(({ state: { deadlines } }) => {
    const moments = deadlines.map(({ at }) => at ?? '9');
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(deadlines.map(({ deadlineId }) => deadlineId)).size).toBe(deadlines.length);
  });
});

test('an item of anchoring goes away only when it is dropped unreported, and waits for its owner until it is reported', () => {
  holds(({ state, steps }) => {
    const needed = new Set<string>();
    const reported = new Set<string>();
    for (const { before, command, after } of steps) {
      if (before === after && before.name === null) continue;
      if (command.type === 'NeedAnchoring') needed.add(command.anchoringId);
      if (command.type === 'DropAnchoring' && !reported.has(command.anchoringId))
        needed.delete(command.anchoringId);
      if (command.type === 'ReportAnchoring' && needed.has(command.anchoringId))
        reported.add(command.anchoringId);
    }
    expect(state.anchorings.map((one) => one.anchoringId).toSorted()).toEqual(
      [...needed].toSorted(),
    );
    for (const anchoring of state.anchorings) {
      const isDone = reported.has(anchoring.anchoringId);
      expect(anchoringStage(anchoring) === 'reported').toBe(isDone);
      if (!anchoring.owner) continue;
      const waits = waitingFor(state, [anchoring.owner.id]);
      expect(waits.some(({ id }) => id === anchoring.anchoringId)).toBe(!isDone);
    }
  });
});

test('a nomination that was received had been sent', () => {
  holds(({ state: { nominations } }) => {
    for (const { received, sent } of nominations) if (received) expect(sent).not.toBeNull();
  });
});

test('nobody who was sent, has declined or is not registered is put before a meeting, and nobody twice before one', () => {
  holds(({ steps }) => {
    for (const { before, command, after } of steps) {
      if (command.type !== 'PlaceNominations' || before === after) continue;
      const [asked] = command.clauses;
      const one = before.nominations.find((known) => known.nominationId === asked?.nominationId);
      expect(one).toMatchObject({ sent: null, personId: id(9) });
      expect(one?.consent?.consents).not.toBe(false);
      expect(one?.asked?.meetingId).not.toBe(command.meetingId);
    }
  });
});

test('each text is among the documents once, in the version named last', () => {
  holds(({ state, steps }) => {
    const named = new Map<string, string | null>();
    for (const { before, command } of steps) {
      if (before.name === null) continue;
      if (command.type === 'AddCongressText') named.set(command.textId, command.versionId);
      if (command.type === 'RemoveCongressText') named.delete(command.textId);
    }
    expect(new Map(state.texts.map((one) => [one.textId, one.versionId]))).toEqual(named);
    expect(state.texts).toHaveLength(named.size);
  });
});

test('whatever a congress has become, the next one can begin from it', () => {
  fc.assert(
    fc.property(evenings, on, fc.boolean(), (evening, startsOn, moved) => {
      const { state } = played(evening);
      let n = 1000;
      const begun = [
        { ...arrange, startsOn } as CongressCommand,
        ...takenFrom(state, { startsOn, moved, timeZone, newId: () => id(n++) }),
      ].reduce((now, command) => {
        const outcome = congress.decide(now, command);
        if (isRefusal(outcome)) throw new Error(outcome.refused);
        return outcome.reduce(congress.evolve, now);
      }, congress.initial as Congress);
      expect(begun.deadlines).toHaveLength(state.deadlines.length);
      expect(begun.classes).toEqual(state.classes);
      expect(begun.tasks.every(({ owner, done }) => owner === null && done === null)).toBe(true);
    }),
  );
});
