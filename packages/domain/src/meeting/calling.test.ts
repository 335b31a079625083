import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { meeting } from './meeting.ts';
import {
  at,
  convened,
  draft,
  drafted,
  id,
  matter,
  notice,
  open,
  opened,
  play,
  recordOf,
} from './rehearsal.ts';

const given = scenario(meeting);
const { type: _, ...details } = draft;

test('a meeting that was called without Klubba opens, and its agenda of then is what was named', () => {
  const told = { type: 'TellCalling', on: null, channels: ['Discord', 'Discord'] } as const;
  const command = { ...told, channels: [...told.channels], recipients: null, allAgreed: false };
  const called = play(drafted, command);
  expect(recordOf(called)).toMatchObject({
    phase: 'convened',
    notice: null,
    calling: { channels: ['Discord'], itemIds: expect.arrayContaining([matter]) },
  });
  given(...called)
    .when({ ...command })
    .isRefused('notice-already-issued');
  given(...drafted)
    .when({ ...command, on: '2024-02-15' })
    .isRefused('meeting-already-past', 'on');
  given(...called)
    .when(open)
    .succeeds();
});

describe('calling a meeting', () => {
  test('begins with a draft', () => {
    given()
      .when(draft)
      .yields({ type: 'MeetingDrafted', v: 3, ...details });
  });
  test('happens once', () => {
    given(...drafted)
      .when(draft)
      .isRefused('meeting-already-drafted');
  });
  test('needs an agenda', () => {
    given(...play([], draft))
      .when(notice)
      .isRefused('agenda-empty');
  });
  test('needs somebody to call', () => {
    given(...drafted)
      .when({ ...notice, recipients: [] })
      .isRefused('no-recipients', 'recipients');
  });
  test('is in time on the last day', () => {
    expect(recordOf(convened).notice).toMatchObject({ deadline: '2024-01-31', deviation: null });
  });
  test('is late on the day after, unless a reason goes on record', () => {
    const late = { ...notice, on: '2024-02-01', at: '2024-02-01T10:00:00.000Z' };
    given(...drafted)
      .when(late)
      .isRefused('notice-too-late', 'deviation', { deadline: '2024-01-31', days: 14 });
    const called = recordOf(play(drafted, { ...late, deviation: 'The printer broke.' }));
    expect(called.notice?.deviation).toBe('The printer broke.');
  });
  test('cannot be done afterwards', () => {
    given(...drafted)
      .when({ ...notice, on: '2024-02-15', deviation: 'Forgotten.' })
      .isRefused('meeting-already-past', 'at');
  });
  test('freezes recipients, once each, and what the notice named', () => {
    const twice = play(drafted, { ...notice, recipients: [id(1), id(2), id(1)] });
    expect(recordOf(twice).notice).toMatchObject({
      recipients: [id(1), id(2)],
      itemIds: [21, 22, 23, 24, 25, 26, 27, 28].map(id),
    });
  });
  test('goes out by any channel, and its papers may follow', () => {
    const told = {
      type: 'TellPapers' as const,
      on: '2024-02-09',
      channels: ['Discord', 'Discord'],
    };
    const called = play(drafted, { ...notice, channels: ['email', 'Discord'] }, told);
    expect(recordOf(called)).toMatchObject({
      notice: { channels: ['email', 'Discord'] },
      papers: [{ on: '2024-02-09', channels: ['Discord'] }],
    });
    given(...drafted)
      .when(told)
      .isRefused('meeting-not-convened');
    given(...convened)
      .when({ ...told, on: '2024-02-15' })
      .isRefused('papers-after-the-meeting', 'on');
  });
  test('can be taken back until it opens', () => {
    const cancel = { type: 'CancelMeeting', at: at(0), reason: 'Flood.' } as const;
    given(...convened)
      .when(cancel)
      .yields({ type: 'MeetingCancelled', v: 1, at: at(0), reason: 'Flood.' });
    given(...opened)
      .when({ ...cancel, at: at(5) })
      .isRefused('meeting-cannot-be-cancelled');
  });
});

describe('opening', () => {
  test('takes up the item that opens the meeting as the first §', () => {
    given(...convened)
      .when(open)
      .yields(
        { ...open, type: 'MeetingOpened', v: 5 },
        {
          type: 'ItemTakenUp',
          v: 3,
          itemId: id(21),
          paragraph: 1,
          number: '1',
          mark: null,
          at: open.at,
        },
      );
  });
  test('needs a notice', () => {
    given(...drafted)
      .when(open)
      .isRefused('meeting-not-convened');
  });
  test('happens once', () => {
    given(...opened)
      .when(open)
      .isRefused('meeting-already-opened');
  });
  test('cannot be dated before the notice', () => {
    given(...convened)
      .when({ ...open, at: '2024-01-01T10:00:00.000Z' })
      .isRefused('earlier-than-the-record', 'at', { latest: notice.at });
  });
});
