import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { Ask } from '../commands.ts';
import { meeting } from '../meeting.ts';
import { minutesOf } from '../minutes.ts';
import {
  at,
  convened,
  dag,
  draft,
  drafted,
  id,
  mats,
  matter,
  notice,
  opened,
  play,
  recordOf,
  siv,
} from '../rehearsal.ts';
import { waitingMessages, yetToTell } from './waiting.ts';

const given = scenario(meeting);
const { type: _, bodyId: __, kind: ___, timeZone: ____, ...details } = draft;
const change = { type: 'ChangeMeetingDetails', ...details } as const;
const moved = { ...change, startsAt: '19:00', place: 'The library', on: '2024-02-10' } as const;
const called = play(drafted, { ...notice, recipients: [dag, siv] });
const mark: Ask<'MarkTold'> = {
  ...{ type: 'MarkTold', message: 1, channel: 'email' },
  ...{ personIds: [dag], on: '2024-02-10', by: id(3) },
};
const markOf = (message: number, personIds: string[] | null): Ask<'MarkTold'> => ({
  ...mark,
  message,
  personIds,
});
const late: Ask<'AddAgendaItem'> = {
  ...{ type: 'AddAgendaItem', itemId: id(31), title: 'A motion', kind: 'matter' },
  ...{ matter: 'motion', background: '', parentId: null, beforeId: null },
};
const { parentId: _____, beforeId: ______, ...named } = late;
const changed: Ask<'ChangeAgendaItem'> = {
  ...named,
  type: 'ChangeAgendaItem',
  title: 'The motion',
};
const aboutOf = (events: Parameters<typeof recordOf>[0]) =>
  recordOf(events).outbox.flatMap(({ about, isVoid }) => (isVoid ? [] : [about.kind]));

describe('what was promised in the notice', () => {
  test('hour, place and a slip of the title change after it, and what stood first is kept', () => {
    const now = recordOf(play(called, moved));
    expect(now).toMatchObject({ startsAt: '19:00', place: 'The library', phase: 'convened' });
    const { title, startsAt, place } = details;
    const changedAfterNotice = [{ on: '2024-02-10', was: { title, startsAt, place } }];
    expect(now).toMatchObject({ changedAfterNotice });
    expect(minutesOf(id(99), now)).toMatchObject({ place: 'The library', changedAfterNotice });
    expect(minutesOf(id(99), recordOf(called))).not.toHaveProperty('changedAfterNotice');
  });
  test('another day is another meeting, and the day of a change lies between the notice and the meeting', () => {
    given(...called)
      .when({ ...moved, startsOn: '2024-02-15' })
      .isRefused('day-stands-in-notice', 'startsOn', { startsOn: '2024-02-14' });
    given(...called)
      .when({ ...moved, on: '2024-02-15' })
      .isRefused('change-after-the-meeting', 'on');
    given(...called)
      .when({ ...moved, on: '2023-12-24' })
      .isRefused('change-before-the-notice', 'on', { on: notice.on });
    given(...called)
      .when(change)
      .yields();
  });
  test('stands once the meeting has begun, or will not be held', () => {
    given(...opened)
      .when(moved)
      .isRefused('meeting-already-opened');
    given(...play(called, { type: 'CancelMeeting', at: at(0), reason: 'Flood.' }))
      .when(moved)
      .isRefused('meeting-is-cancelled');
  });
  test('a change that others may have been told is not taken back but changed again', () => {
    given(...play(called, moved))
      .when({ type: 'UndoLastAct', events: 1, hangs: false, at: at(0) })
      .isRefused('cannot-be-undone');
  });
});

describe('the text of a notice', () => {
  const write = { type: 'WriteNoticeText', text: 'Bring a cushion.' } as const;
  const anew = { ...write, text: 'Bring two.', on: '2024-02-10' } as const;
  test('is written before it and changed after it, with what stood first and who is to be told', () => {
    const before = play(drafted, write);
    expect(recordOf(before)).toMatchObject({ noticeText: 'Bring a cushion.', outbox: [] });
    const out = play(before, { ...notice, recipients: [dag, siv] });
    const record = recordOf(play(out, anew, { ...anew, text: 'Bring three.' }));
    expect(record.noticeText).toBe('Bring three.');
    expect(record.noticeTextChanges?.map(({ was }) => was)).toEqual([
      ...['Bring a cushion.', 'Bring two.'],
    ]);
    expect(record.outbox.map(({ about }) => about.kind)).toEqual(['notice', 'noticeText']);
    expect(minutesOf(id(99), record).noticeTextChanged).toEqual(['2024-02-10', '2024-02-10']);
    expect(minutesOf(id(99), recordOf(out))).not.toHaveProperty('noticeTextChanged');
    given(...play(out, anew))
      .when({ type: 'UndoLastAct', events: 1, hangs: false, at: at(0) })
      .isRefused('cannot-be-undone');
  });
  test('says nothing twice, keeps to its days, and stands once the meeting has begun', () => {
    given(...play(drafted, write))
      .when(write)
      .yields();
    given(...called)
      .when({ ...anew, on: '2024-02-15' })
      .isRefused('change-after-the-meeting', 'on');
    given(...called)
      .when({ ...anew, on: '2023-12-24' })
      .isRefused('change-before-the-notice', 'on', { on: notice.on });
    given(...opened)
      .when(write)
      .isRefused('meeting-already-opened');
    expect(recordOf(play(drafted, write, { ...write, text: '' }))).not.toHaveProperty('noticeText');
  });
});

describe('the outbox', () => {
  test('holds what those who were called are to be told, and nothing before there is a notice', () => {
    expect(aboutOf(play(drafted, moved))).toEqual([]);
    const told = play(
      called,
      { type: 'TellPapers', on: '2024-02-09', channels: ['Discord'] },
      moved,
      late,
      { ...changed, itemId: matter, title: 'Without the slip' },
      { type: 'CancelMeeting', at: at(0), reason: 'Flood.' },
    );
    const kinds = ['notice', 'papers', 'details', 'newItem', 'changedItem', 'cancelled'];
    expect(aboutOf(told)).toEqual(kinds);
    expect(waitingMessages(recordOf(told))).toHaveLength(6);
  });
  test('says that somebody was told only where it was vouched for, by whom, over what and when', () => {
    const record = recordOf(play(called, mark));
    expect(recordOf(called).outbox[0]!.told).toEqual([]);
    const { type: _, message: __, ...vouched } = mark;
    expect(record.outbox[0]!.told).toEqual([vouched]);
    expect(yetToTell(record, record.outbox[0]!)).toEqual([siv]);
    const all = recordOf(play(called, mark, { ...markOf(1, null), channel: 'post' }));
    expect(yetToTell(all, all.outbox[0]!)).toEqual([]);
  });
  test('tells nobody whom the notice did not go to, and nothing that is not in it', () => {
    given(...called)
      .when(markOf(1, [mats]))
      .isRefused('not-a-recipient', 'personIds');
    given(...called)
      .when(markOf(2, [dag]))
      .isRefused('message-not-found', 'message');
    given(...called)
      .when({ ...mark, on: '2023-12-24' })
      .isRefused('told-too-early', 'on', { on: notice.on });
  });
  test('tells again what changes again after somebody was told, and once what changes before that', () => {
    const again = { ...moved, place: 'The hall' };
    expect(aboutOf(play(called, moved, again))).toEqual(['notice', 'details']);
    const anew = recordOf(play(called, moved, markOf(2, [dag]), again));
    expect(anew.outbox.map(({ about }) => about.kind)).toEqual(['notice', 'details', 'details']);
    expect(anew.outbox[2]!.about).toMatchObject({ was: { place: 'The library' } });
    expect(aboutOf(play(called, late, changed))).toEqual(['notice', 'newItem']);
  });
  test('says nothing of an item that came and went unheard, and of one that was heard of that it went', () => {
    const remove = { type: 'RemoveAgendaItem', itemId: late.itemId } as const;
    expect(aboutOf(play(called, late, remove))).toEqual(['notice']);
    given(...play(called, late, remove))
      .when(markOf(2, [dag]))
      .isRefused('message-not-found', 'message');
    expect(aboutOf(play(called, late, markOf(2, null), remove))).toEqual([
      ...['notice', 'newItem', 'removedItem'],
    ]);
  });
  test('a mark that was set by mistake is taken back, once, and stays to be seen', () => {
    const back = { type: 'TakeBackTold', message: 1, mark: 0 } as const;
    const record = recordOf(play(called, mark, back));
    expect(record.outbox[0]!.told).toMatchObject([{ isTakenBack: true }]);
    expect(yetToTell(record, record.outbox[0]!)).toEqual([dag, siv]);
    given(...play(called, mark, back))
      .when(back)
      .isRefused('mark-not-found', 'mark');
  });
  test('of a meeting that was called without Klubba nobody knows who, and all are told at once', () => {
    const told = {
      type: 'TellCalling',
      on: null,
      channels: ['Discord'],
      allAgreed: false,
    } as const;
    const otherwise = play(drafted, { ...told, channels: ['Discord'], recipients: 12 }, moved);
    const record = recordOf(otherwise);
    expect(record.outbox.map(({ about }) => about.kind)).toEqual(['details']);
    expect(yetToTell(record, record.outbox[0]!)).toBeNull();
    given(...otherwise)
      .when(markOf(1, null))
      .succeeds();
    given(...otherwise)
      .when(markOf(1, [dag]))
      .isRefused('not-a-recipient', 'personIds');
  });
  test('does not begin with what the meeting itself adds', () => {
    expect(aboutOf(play(convened))).toEqual(['notice']);
    expect(aboutOf(play(opened, late))).toEqual(['notice']);
  });
});
