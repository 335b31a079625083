import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { archiveEntry } from './archive-entry.ts';
import type { ArchiveDetails, ArchiveEntryCommand } from './commands.ts';
import { identityOf } from './same-entry.ts';
import { readsArchived } from './sight.ts';
import { firstDayOf, isAheadOf, lastDayOf, ToldDay } from './told-day.ts';

const given = scenario(archiveEntry);
const [one, another] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
];
const today = '2026-03-01';
const file = { hash: 'a'.repeat(64), fileName: 'arsmote-1987.pdf' };
const told: ArchiveDetails = {
  ...{ kind: 'decision', bodyId: one, bodyName: null, toldDay: '1987', number: '§ 12' },
  ...{ title: 'Lokalen', text: 'Att hyra lokalen vid torget', source: 'Pärm 3' },
  ...{ voucherId: another, audience: 'members', file: null },
};
const { file: _, ...kept } = told;
const recorded = {
  ...{ ...kept, type: 'ArchiveEntryRecorded' as const, v: 1 as const },
  ...{ fileHash: null, fileName: null },
};
const record = { type: 'RecordArchiveEntry', today, ...told } as const;
const correct = { type: 'CorrectArchiveEntry', today, reason: 'Fel år', ...told } as const;

describe('an entry of an earlier archive', () => {
  test('is recorded as it was written, once', () => {
    given().when(record).yields(recorded);
    given()
      .when({ ...record, file })
      .yields({ ...recorded, fileHash: file.hash, fileName: file.fileName });
    given(recorded).when(record).isRefused('archive-entry-already-recorded');
  });

  test('says something, of one body, and of no day to come', () => {
    given()
      .when({ ...record, title: null, text: null })
      .isRefused('archive-entry-says-nothing', 'title');
    given()
      .when({ ...record, text: null })
      .succeeds();
    given()
      .when({ ...record, bodyName: 'Kulturkommittén' })
      .isRefused('archive-body-told-twice', 'bodyName');
    given()
      .when({ ...record, bodyId: null, bodyName: 'Kulturkommittén' })
      .succeeds();
    given()
      .when({ ...record, toldDay: '2026-03-02' })
      .isRefused('archive-day-ahead', 'toldDay', { today });
    // A year that is under way has days behind it.
    given()
      .when({ ...record, toldDay: '2026' })
      .succeeds();
    given()
      .when({ ...record, toldDay: null })
      .succeeds();
  });

  test('is corrected as a whole, or withdrawn, with a reason', () => {
    given(recorded)
      .when({ ...correct, toldDay: '1988-02' })
      .yields({
        ...recorded,
        ...{ type: 'ArchiveEntryCorrected', reason: 'Fel år' },
        toldDay: '1988-02',
      });
    given(recorded).when(correct).isRefused('archive-correction-changes-nothing');
    given().when(correct).isRefused('archive-entry-not-found');
    const withdraw = { type: 'WithdrawArchiveEntry', reason: 'Aldrig beslutat' } as const;
    const withdrawn = { ...withdraw, type: 'ArchiveEntryWithdrawn', v: 1 } as const;
    given(recorded).when(withdraw).yields(withdrawn);
    given(recorded, withdrawn).when(withdraw).isRefused('archive-entry-withdrawn');
    given(recorded, withdrawn)
      .when({ ...correct, toldDay: '1988' })
      .isRefused('archive-entry-withdrawn');
  });
});

test('a day is told as far as it is known', () => {
  const isDay = (text: string) => ToldDay.safeParse(text).success;
  expect(['1987', '1987-03', '1988-02-29'].map(isDay)).toEqual([true, true, true]);
  expect(['1987-02-29', '1987-13', '87', '1987-3', '0987', 'våren 1987'].some(isDay)).toBe(false);
  expect([firstDayOf('1988-02'), lastDayOf('1988-02')]).toEqual(['1988-02-01', '1988-02-29']);
  expect([firstDayOf('1988'), lastDayOf('1988')]).toEqual(['1988-01-01', '1988-12-31']);
  expect([isAheadOf('2026-03', today), isAheadOf('2026-04', today)]).toEqual([false, true]);
});

test('an entry is told from others by where it stands, and by its words where it has no number', () => {
  expect(identityOf({ ...told, source: 'PÄRM  3', text: 'Annat' })).toBe(identityOf(told));
  expect(identityOf({ ...told, toldDay: '1987-03' })).not.toBe(identityOf(told));
  const bare = { ...told, number: null };
  expect(identityOf({ ...bare, text: 'Annat' })).not.toBe(identityOf(bare));
});

test('what is for the board is read by those who keep it and those who sat there; what was withdrawn by the former', () => {
  const member = { roles: ['member'], sitsInBody: false } as const;
  const sat = { roles: ['member'], sitsInBody: true } as const;
  const auditor = { roles: ['auditor'], sitsInBody: false } as const;
  const reads = (audience: 'members' | 'board', isWithdrawn: boolean) =>
    [member, sat, auditor].map((who) => readsArchived(who, { audience, isWithdrawn }));
  expect(reads('members', false)).toEqual([true, true, true]);
  expect(reads('board', false)).toEqual([false, true, true]);
  expect(reads('members', true)).toEqual([false, false, true]);
});

const details = fc.record({
  kind: fc.constantFrom('decision' as const, 'minutes' as const),
  bodyId: fc.constantFrom(one, null),
  bodyName: fc.constantFrom('Kommittén', null),
  toldDay: fc.constantFrom('1987', '1987-03', '2026-03-01', '2027', null),
  number: fc.constantFrom('§ 1', null),
  title: fc.constantFrom('A', null),
  text: fc.constantFrom('B', null),
  source: fc.constantFrom('Pärm 1', 'Pärm 2'),
  voucherId: fc.constantFrom(another, null),
  audience: fc.constantFrom('members' as const, 'board' as const),
  file: fc.constantFrom(file, null),
});
const command: fc.Arbitrary<ArchiveEntryCommand> = fc.oneof(
  details.map((all) => ({ ...record, ...all })),
  details.map((all) => ({ ...correct, ...all })),
  fc.constant({ type: 'WithdrawArchiveEntry' as const, reason: 'Fel' }),
);

test('whatever is asked: it says something that has been, stands as it was last told, and once withdrawn says no more', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (asked) => {
      let state = archiveEntry.initial;
      for (const each of asked) {
        const outcome = archiveEntry.decide(state, each);
        if (isRefusal(outcome)) continue;
        const before = state;
        state = outcome.reduce(archiveEntry.evolve, state);
        expect(before.withdrawn).toBeNull();
        if (each.type === 'WithdrawArchiveEntry') {
          expect(state.details).toBe(before.details);
          continue;
        }
        const { title, text, toldDay, bodyId, bodyName } = state.details!;
        expect(state.details).toMatchObject({ source: each.source, audience: each.audience });
        expect(title ?? text).not.toBeNull();
        expect(bodyId === null || bodyName === null).toBe(true);
        expect(toldDay === null || firstDayOf(toldDay) <= today).toBe(true);
        expect(state.details).not.toEqual(before.details);
      }
    }),
  );
});
