import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import { meeting } from '../meeting.ts';
import { minutesOf } from '../minutes.ts';
import {
  acclaim,
  at,
  dag,
  frans,
  id,
  matter,
  members,
  play,
  proposed,
  recordOf,
  report,
} from '../rehearsal.ts';
import { dayOf, sittingDay } from '../state.ts';

const given = scenario(meeting);
const adjourn = {
  type: 'AdjournMeeting',
  resumesOn: null,
  resumesAt: null,
  place: null,
  at: at(10),
} as const;
const broken = play(proposed, adjourn);
const resume = { type: 'ResumeMeeting', on: '2024-02-14', register: null, at: at(27) } as const;
const untilMarch = play(proposed, {
  ...adjourn,
  resumesOn: '2024-03-06',
  resumesAt: '18:30',
  place: 'The library',
});
const inMarch = '2024-03-06T18:00:00.000Z';
const goOn = { ...resume, on: '2024-03-06', at: inMarch } as const;

describe('a break', () => {
  test('leaves the open item open, with its number, and the meeting goes on with it', () => {
    const [before, after] = [recordOf(proposed), recordOf(play(broken, resume))];
    expect(recordOf(broken).phase).toBe('adjourned');
    expect(after).toMatchObject({ phase: 'open', openItemId: matter, register: members });
    expect(after.nextParagraph).toBe(before.nextParagraph);
    given(...play(broken, resume))
      .when({ ...acclaim(), at: at(28) })
      .succeeds();
  });
  test('lets nothing be decided, taken up or closed until it is over', () => {
    for (const command of [
      { ...acclaim(), at: at(11) },
      { type: 'TakeUpItem', itemId: report, at: at(11) },
      { type: 'CloseMeeting', at: at(11) },
      adjourn,
    ] as const)
      given(...broken)
        .when(command)
        .isRefused('meeting-adjourned');
  });
  test('lets a note be written meanwhile', () => {
    given(...broken)
      .when({ type: 'WriteItemNote', itemId: matter, text: 'Coffee.' })
      .succeeds();
  });
  test('is over once, and not before it began', () => {
    given(...proposed)
      .when(resume)
      .isRefused('meeting-not-adjourned');
    given(...broken)
      .when({ ...resume, at: at(9) })
      .isRefused('earlier-than-the-record', 'at', { latest: at(10) });
  });
  test('stands in the minutes under the item it broke', () => {
    const { paragraphs } = minutesOf(id(99), recordOf(play(broken, resume)));
    const under = paragraphs.find(({ itemId }) => itemId === matter)!.proceedings;
    expect(under.map(({ type }) => type)).toEqual(['MeetingAdjourned', 'MeetingResumed']);
  });
});

describe('another day', () => {
  test('asks whether the register is the same, and is refused without an answer', () => {
    given(...untilMarch)
      .when(goOn)
      .isRefused('register-of-another-day', 'register');
    expect(recordOf(play(untilMarch, { ...goOn, register: 'unchanged' })).register).toEqual(
      members,
    );
  });
  test('with a register anew nothing is decided before it is established', () => {
    const anew = play(untilMarch, { ...goOn, register: 'anew' });
    given(...anew)
      .when({ ...acclaim(), at: inMarch })
      .isRefused('no-register');
    const again = play(anew, {
      ...{ type: 'EstablishRegister', personIds: [dag, frans], refused: [], at: inMarch },
    });
    expect(minutesOf(id(99), recordOf(again)).register.map(({ size }) => size)).toEqual([11, 2]);
  });
  test('is the day of what then happens at an hour nobody knows', () => {
    const again = recordOf(play(untilMarch, { ...goOn, register: 'unchanged' }));
    expect(sittingDay(again)).toBe('2024-03-06');
    expect(dayOf(again, null)).toBe('2024-03-06');
  });
  test('lies ahead of the day it was broken off', () => {
    given(...proposed)
      .when({ ...adjourn, resumesOn: '2024-02-13' })
      .isRefused('resumes-before-adjourned', 'resumesOn', { day: '2024-02-14' });
    given(...untilMarch)
      .when({ ...goOn, on: '2024-02-13' })
      .isRefused('resumes-before-adjourned', 'on', { day: '2024-02-14' });
  });
});

describe('a point of order', () => {
  const point = {
    type: 'DecidePointOfOrder',
    pointId: id(71),
    by: null,
    text: 'A break of 15 minutes',
    outcome: 'carried',
    found: { kind: 'found' },
    adjourns: null,
    at: at(10),
  } as const;
  test('is decided at once in the middle of an item, and takes no number', () => {
    const { type: _, adjourns: __, ...said } = point;
    given(...proposed)
      .when(point)
      .yields({ type: 'PointOfOrderDecided', v: 1, ...said });
  });
  test('to break off does so where it carries, and not where it falls', () => {
    const adjourns = { resumesOn: null, resumesAt: '18:57', place: null };
    expect(recordOf(play(proposed, { ...point, adjourns })).phase).toBe('adjourned');
    expect(recordOf(play(proposed, { ...point, adjourns, outcome: 'rejected' })).phase).toBe(
      'open',
    );
  });
  test('is what the figures say', () => {
    given(...proposed)
      .when({ ...point, found: { kind: 'counted', for: 2, against: 5 } })
      .isRefused('outcome-against-the-figures', 'outcome');
  });
});
