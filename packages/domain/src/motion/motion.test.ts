import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { meeting } from '../meeting/meeting.ts';
import { askedByEach, motionAskingFault, motionQuestions } from './asking.ts';
import type { MotionCommand } from './commands.ts';
import { latenessOf } from './lateness.ts';
import { motion as decider } from './motion.ts';
import { nextStepOf } from './next-step.ts';
import { possibleWithMotion } from './possible.ts';
import * as play from './rehearsal.ts';
import { stageOf } from './stage.ts';
import { motionWaitsFor, takesStep } from './waiting.ts';

const { id, at, siv, mats, clause } = play;
const two = play.begun(clause(1), clause(2));
const prepare: MotionCommand = { type: 'BeginPreparation', bodyId: null, at };
const place: MotionCommand = {
  ...{ type: 'PlaceMotion', meetingId: id(61), itemId: id(63), at },
  clauses: [
    { clauseId: id(66), asks: [id(41)] },
    { clauseId: id(67), asks: [id(42)] },
  ],
};
const record = (
  standing: 'standsBehind' | 'standsBehindWithChanges' | 'doesNot' | 'tabled' | 'undecided',
  more: object = {},
): MotionCommand => ({
  ...{ type: 'RecordStanding', versionId: id(32), told: null, by: siv, at },
  decision: {
    ...{ meetingId: id(61), bodyId: id(3), itemId: id(63), standing, decisions: [], untold: false },
    clauses: [
      { clauseId: id(41), carried: true, text: 'att ändra' },
      { clauseId: id(42), carried: false, text: null },
    ],
    ...more,
  },
});
const write: MotionCommand = {
  ...{ type: 'WriteMotionText', versionId: id(39), basis: play.version, settles: [], by: siv, at },
  text: play.text(clause(1, 'att göra annat')),
};
const send = (more: object): MotionCommand => ({ ...play.sent, ...more }) as MotionCommand;
const toUs = { ...two, addressee: { kind: 'body', bodyId: id(3) } } as MotionCommand;
const adopt: MotionCommand = { type: 'AdoptAsDistrict', district: 'S', on: null, evidence: '' };
const opinion: MotionCommand = {
  ...{ type: 'GiveOpinion', opinionId: id(71), purpose: 'meeting', bodyId: null, text: 'Ja' },
  ...{ clauses: [], by: siv, at },
};
const followUp: MotionCommand = { type: 'FollowUpMotion', note: 'x', on: '2024-09-01' };
const clauseText = (...commands: MotionCommand[]) =>
  play
    .played(...commands)
    .versions.at(-1)!
    .text!.clauses.map(({ text }) => text);

const refusal = (history: readonly MotionCommand[], command: MotionCommand) => {
  const outcome = decider.decide(play.played(...history), command);
  return isRefusal(outcome) ? outcome.refused : 'taken';
};

test.each<[string, readonly MotionCommand[], MotionCommand]>([
  ['motion-without-clauses', [play.begun()], prepare],
  ['motion-without-clauses', [play.begun()], place],
  ['motion-without-clauses', [play.begun()], play.sent],
  ['motion-not-before-that-meeting', [two], record('standsBehind')],
  ['motion-not-before-that-meeting', [two, place], record('doesNot', { meetingId: id(69) })],
  ['motion-not-decided-yet', [two, place], record('undecided')],
  ['motion-changes-untold', [two, place], record('standsBehindWithChanges', { untold: true })],
  ['motion-before-a-meeting', [two, place], write],
  ['motion-before-a-meeting', [two, place], { ...place, meetingId: id(62) }],
  ['motion-before-a-meeting', [two, place], { type: 'WithdrawMotion', reason: '', at }],
  ['motion-text-adopted', [two, place, record('standsBehind')], write],
  ['motion-sent', [two, play.sent], write],
  ['motion-sent', [two, play.sent], place],
  ['motion-sent', [two, play.sent], send({ sendingId: id(52) })],
  ['sender-unclear', [two], send({ bodyId: id(3) })],
  ['sender-unclear', [two], send({ personId: null })],
  ['not-an-author', [two], send({ personId: mats })],
  ['association-does-not-stand-behind', [two], send({ bodyId: id(3), personId: null })],
  [
    'association-does-not-stand-behind',
    [two, place, record('doesNot')],
    send({ bodyId: id(3), personId: null }),
  ],
  ['motion-to-no-congress', [toUs], adopt],
  ['motion-decided', [toUs, place, record('doesNot')], { ...place, meetingId: id(62) }],
  ['motion-decided', [toUs, place, record('doesNot')], send({ bodyId: id(3), personId: null })],
  ['motion-decided', [toUs, place, record('doesNot')], { type: 'WithdrawMotion', reason: '', at }],
  ['motion-decided', [toUs, place, record('doesNot')], opinion],
  ['motion-destroyed', [two, { type: 'DestroyMotion', at }], followUp],
  ['motion-is-public', [two, place], { type: 'DestroyMotion', at }],
  ['motion-destroyed', [two, { type: 'DestroyMotion', at }], prepare],
  ['motion-withdrawn', [two, { type: 'WithdrawMotion', reason: '', at }], prepare],
  ['nothing-to-follow-up', [two], { type: 'FollowUpMotion', note: 'x', on: '2024-09-01' }],
  ['motion-not-sent', [two], { type: 'RegisterMotion', number: 'A1', classLetter: null }],
])('%s', (code, history, command) => {
  expect(refusal(history, command)).toBe(code);
});

describe('what the meeting made of it', () => {
  test('with changes, the text is written as it was decided, without what was rejected', () => {
    expect(clauseText(two, place, record('standsBehindWithChanges'))).toEqual(['att ändra']);
  });

  test('changed as a whole, it is written as somebody tells it, with what was added', () => {
    const told = [
      { clauseId: id(42), text: 'att behålla' },
      { clauseId: id(49), text: 'att lägga till' },
    ];
    const changed = record('standsBehindWithChanges', { untold: true });
    expect(clauseText(two, place, { ...changed, told } as MotionCommand)).toEqual([
      ...['att behålla', 'att lägga till'],
    ]);
  });

  test('recorded again it says nothing new, unless the record says otherwise by now', () => {
    const stood = [two, place, record('standsBehindWithChanges')];
    const again = decider.decide(play.played(...stood), record('standsBehindWithChanges'));
    expect(again).toEqual([]);
    const fallen = play.played(...stood, record('doesNot'));
    expect(stageOf(fallen)).toBe('notStoodBehind');
    // Put right once more, it is what was asked that is changed, and not what was left of it.
    const back = record('standsBehindWithChanges', {
      clauses: [
        { clauseId: id(41), carried: false, text: null },
        { clauseId: id(42), carried: true, text: null },
      ],
    });
    const texts = clauseText(...stood, record('doesNot'), {
      ...back,
      versionId: id(33),
    } as MotionCommand);
    expect(texts).toEqual(['att göra 2']);
  });

  test('tabled, it can be placed again', () => {
    const tabled = [two, place, record('tabled')];
    expect(nextStepOf(play.played(...tabled))).toBe('place');
    expect(refusal(tabled, { ...place, meetingId: id(62) } as MotionCommand)).toBe('taken');
  });

  test('at its own addressee it is the outcome of each clause, and the text stays', () => {
    const decided = play.played(toUs, place, record('standsBehindWithChanges'));
    expect(decided.versions).toHaveLength(1);
    expect([...decided.outcomes].map(([, { outcome, wording }]) => [outcome, wording])).toEqual([
      ['granted', 'att ändra'],
      ['rejected', null],
    ]);
    expect(refusal([toUs, place, record('doesNot')], write)).toBe('motion-decided');
  });
});

test('a motion waits for one step after the other', () => {
  const steps: MotionCommand[] = [two];
  const next = () => nextStepOf(play.played(...steps));
  const then = (command: MotionCommand) => {
    steps.push(command);
    return next();
  };
  expect(nextStepOf(play.played(play.begun()))).toBe('writeClauses');
  expect(next()).toBe('handOver');
  expect(then(prepare)).toBe('giveOpinion');
  expect(then(opinion)).toBe('place');
  expect(then(place)).toBe('awaitMeeting');
  expect(nextStepOf(play.played(...steps), 'standsBehind')).toBe('recordStanding');
  expect(then(record('standsBehind'))).toBe('send');
  expect(then(send({ bodyId: id(3), personId: null }))).toBe('tellReceipt');
  expect(
    then({
      ...{ type: 'TellReceipt', sendingId: id(51), receivedAt: null, reply: 'Tack', evidence: '' },
    }),
  ).toBe('register');
  expect(then({ type: 'RegisterMotion', number: 'A44', classLetter: 'A' })).toBe('tellAnswer');
});

test('where the association says no, its authors may still send it, and it waits for nobody else', () => {
  const no = play.played(two, place, record('doesNot'));
  const [author, keeper] = [
    { write: true, arrange: false },
    { write: false, arrange: true },
  ];
  expect(nextStepOf(no)).toBe('sendAsOwn');
  expect(takesStep('sendAsOwn', author)).toBe(true);
  expect(takesStep('sendAsOwn', keeper)).toBe(false);
  const waits = { stage: stageOf(no), isOurs: true };
  expect(motionWaitsFor(waits, { writes: true, keeps: false })).toBe(true);
  expect(motionWaitsFor(waits, { writes: false, keeps: true })).toBe(false);
  expect(refusal([two, place, record('doesNot')], play.sent)).toBe('taken');
  expect(nextStepOf(play.played(two, place, record('doesNot'), play.sent))).toBe('tellReceipt');
  // What only those who keep the motions do, and what nobody does.
  expect([takesStep('place', author), takesStep('place', keeper)]).toEqual([false, true]);
  expect(takesStep('awaitMeeting', { write: true, arrange: true })).toBe(false);
});

test('what is possible with a motion is what the rules would take now: late facts, too, once it is over', () => {
  const possible = (...commands: MotionCommand[]) => possibleWithMotion(play.played(...commands));
  expect(possibleWithMotion(decider.initial)).toEqual([]);
  expect(possible(two)).toEqual(
    expect.arrayContaining(['handOver', 'place', 'sendAsOwn', 'destroy']),
  );
  expect(possible(two)).not.toContain('send');
  expect(possible(two)).not.toContain('followUp');
  expect(possible(two, place, record('standsBehind'))).toContain('send');
  expect(possible(two, { type: 'WithdrawMotion', reason: '', at })).toEqual([
    'setTopics',
    'destroy',
  ]);
  expect(possible(two, { type: 'DestroyMotion', at })).toEqual([]);
  expect(possible(toUs, place, record('doesNot'), followUp)).toEqual([
    ...['tellBacking', 'invite', 'nameContact', 'setTopics', 'tellDependency', 'followUp'],
  ]);
  const late = possible(two, play.sent, { type: 'WithdrawMotion', reason: '', at });
  expect(late).toEqual([
    ...['setTopics', 'tellReceipt', 'register', 'tellAnswer', 'enterReservation'],
    'recordOutcomes',
  ]);
});

test('it is late by the deadlines that its receipt, or else its sending, lies after', () => {
  const deadline = (n: number, purpose: 'congress' | 'district', moment: string | null) => ({
    ...{ deadlineId: id(80 + n), for: purpose, name: '', at: moment },
  });
  const congress = {
    deadlines: [
      deadline(1, 'congress', '2024-02-08T22:59:00.000Z'),
      deadline(2, 'district', '2024-01-08T22:59:00.000Z'),
      deadline(3, 'congress', null),
    ],
  };
  const late = (...commands: MotionCommand[]) =>
    latenessOf(play.played(two, ...commands), congress, 'Europe/Stockholm').map(
      ({ what, at: moment }) => [what, moment],
    );
  const receipt: MotionCommand = {
    ...{ type: 'TellReceipt', sendingId: id(51), reply: '', evidence: 'Poststämpel' },
    receivedAt: '2024-02-08T23:00:00.000Z',
  };
  expect(late(send({ on: '2024-02-08' }))).toEqual([]);
  expect(late(send({ on: '2024-02-09' }))).toEqual([['sending', '2024-02-09']]);
  expect(late(send({ on: '2024-02-08' }), receipt)).toEqual([
    ['sending', '2024-02-08T23:00:00.000Z'],
  ]);
  expect(late({ type: 'AdoptAsDistrict', district: 'S', on: '2024-01-09', evidence: '' })).toEqual([
    ['district', '2024-01-09'],
  ]);
});

test('a meeting is asked before its notice, one of those that may decide, by one question or one each', () => {
  const rules = (competent: boolean) => ({ matters: [{ matter: 'motion', competent }] }) as never;
  expect(motionAskingFault({ phase: 'draft' }, rules(true))).toBeUndefined();
  expect(motionAskingFault({ phase: 'convened' }, rules(true))?.refused).toBe(
    'motion-after-the-notice',
  );
  expect(motionAskingFault({ phase: 'draft' }, rules(false))?.refused).toBe(
    'motion-decided-by-another-body',
  );
  expect(motionQuestions(meeting.initial)).toEqual([]);
  const put = (n: number) => ({ clauseId: id(60 + n) });
  expect(askedByEach([put(1)], [id(41), id(42)])).toEqual([
    { clauseId: id(61), asks: [id(41), id(42)] },
  ]);
  expect(askedByEach([put(1), put(2)], [id(41), id(42)])).toHaveLength(2);
  expect(askedByEach([put(1), put(2)], [id(41)])).toBeUndefined();
  expect(askedByEach([], [id(41)])).toBeUndefined();
});
