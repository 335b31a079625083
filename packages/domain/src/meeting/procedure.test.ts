import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingEvent } from './events.ts';
import { meetingEvents } from './events.ts';
import { meeting } from './meeting.ts';
import { acclaim, at, count, dag, jon, open, proposed, recordOf } from './rehearsal.ts';
import type { Procedure } from './vocabulary.ts';

const given = scenario(meeting);

const kept = (
  without: readonly MeetingEvent['type'][],
  procedure: Partial<Procedure & { verifiers: number }>,
) =>
  proposed
    .filter(({ type }) => !without.includes(type))
    .map((e) =>
      e.type === 'MeetingOpened' ? { ...e, rules: { ...e.rules, ...procedure } } : e,
    ) as readonly MeetingEvent[];

describe('the rules say what a meeting needs before it decides', () => {
  test('a chair who was handed the gavel is as good as one elected', () => {
    const handed = proposed.map((e) =>
      e.type === 'OfficerElected' && e.personId === dag
        ? ({
            type: 'OfficeHandedOver',
            v: 1,
            office: 'chair',
            from: null,
            personId: dag,
            at: at(4),
          } as const)
        : e,
    );
    given(...handed)
      .when(acclaim())
      .succeeds();
  });
  test('no officer, finding, agenda or register that they do not ask for', () => {
    const nothing = {
      ...{ verifiers: 0, officersNeeded: [], formalities: [] },
      registerBy: 'whenCounted',
    } as const;
    const bare = kept(
      ['OfficerElected', 'ConveningFound', 'AgendaAdopted', 'RegisterEstablished'],
      nothing,
    );
    given(...bare)
      .when(acclaim())
      .succeeds();
  });
  test('a meeting that found itself not duly convened decides nothing, asked or not', () => {
    const found = kept([], { formalities: [] }).map((e) =>
      e.type === 'ConveningFound' ? { ...e, dulyConvened: false } : e,
    );
    given(...found)
      .when(acclaim())
      .isRefused('not-duly-convened');
  });
  test('nobody asks whether a meeting was duly convened that all agreed to', () => {
    const agreed = kept(['ConveningFound'], {}).map((e) =>
      e.type === 'NoticeIssued'
        ? ({
            type: 'CallingTold',
            v: 1,
            on: null,
            channels: [],
            recipients: null,
            allAgreed: true,
          } satisfies MeetingEvent)
        : e,
    );
    given(...agreed)
      .when(acclaim())
      .succeeds();
  });
  test('what is counted needs to know how many may vote, whatever they say', () => {
    given(...kept(['RegisterEstablished'], { registerBy: 'whenCounted' }))
      .when(count(3, 2))
      .isRefused('register-needed-to-count', 'for');
  });
  test('a quorum is found where somebody has counted', () => {
    const quorum = { quorum: 12, registerBy: 'whenCounted' } as const;
    given(...kept([], quorum))
      .when(acclaim())
      .isRefused('not-quorate', undefined, { quorum: 12, present: 11 });
    given(...kept(['RegisterEstablished'], quorum))
      .when(acclaim())
      .succeeds();
  });
  test('a meeting without a secretary may end where none is needed', () => {
    const alone = kept([], { officersNeeded: ['chair'] }).filter(
      (e) => !(e.type === 'OfficerElected' && e.personId === jon),
    );
    expect(recordOf(alone).rules?.officersNeeded).toEqual(['chair']);
    given(...alone)
      .when(acclaim())
      .succeeds();
  });
});

test('a meeting that was opened before there were rules for it goes on as it was', () => {
  const { type: _, rules, ...opened } = open;
  const { ruleSetVersion, quorum, verifiers, castingVote, matters } = rules;
  const before = { ruleSetVersion, quorum, verifiers, castingVote, matters };
  const old = { type: 'MeetingOpened', v: 3, ...opened, rules: before };
  const former = meetingEvents.superseded.find(({ schema }) => schema.safeParse(old).success);
  expect(former?.upcast(old as never)).toMatchObject({
    v: 4,
    rules: {
      ...before,
      ...{ officersNeeded: ['chair', 'secretary'], formalities: ['dulyConvened', 'agenda'] },
      ...{ registerBy: 'names', numbering: 'paragraphs', enBloc: 'decisionPerClause' },
      ...{ statutesReadings: 1, optionsBy: 'rounds' },
    },
  });
});
