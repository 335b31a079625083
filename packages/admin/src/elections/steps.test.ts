import type { ElectionView } from '@klubba/api/contract';
import { describe, expect, test } from 'vitest';
import { stepsOf } from './steps.ts';
import { nominee, viewOf } from './testing.ts';

const now = (view: ElectionView) => stepsOf(view).find(({ state }) => state === 'now')?.name;
const step = (view: ElectionView, name: string) => stepsOf(view).find((one) => one.name === name)!;

describe('the way through an election', () => {
  test('begins with nominating, and says that nobody is nominated', () => {
    const view = viewOf({});
    expect(now(view)).toBe('nominations');
    expect(step(view, 'nominations').missing).toEqual([{ what: 'nobody-nominated' }]);
    expect(step(view, 'voting').state).toBe('later');
  });

  test('waits for those who have not answered, then for candidates enough', () => {
    const [anna, bo] = [nominee('Anna', 'both'), nominee('Bo', null)];
    const asked = viewOf({ seats: 2, nominees: [anna, bo] });
    expect(step(asked, 'nominations').missing).toEqual([{ what: 'unanswered', count: 1 }]);
    const few = viewOf({ seats: 2, nominees: [anna, nominee('Bo', 'substitute')] });
    expect(step(few, 'nominations').missing).toEqual([{ what: 'too-few', standing: 1, seats: 2 }]);
  });

  test('whoever has withdrawn is waited for no longer', () => {
    const gone = { ...nominee('Bo', null), withdrawn: true };
    expect(now(viewOf({ nominees: [nominee('Anna', 'both'), gone] }))).toBe('closing');
  });

  test('goes on to the register, and from there to the vote', () => {
    const closed = viewOf({ phase: 'closed', nominationsClosedAt: at });
    expect(now(closed)).toBe('register');
    const frozen = viewOf({ phase: 'closed', nominationsClosedAt: at, register });
    expect(now(frozen)).toBe('voting');
  });

  test('asks for two tellers where more stand than there are seats', () => {
    const contested = viewOf({
      ...{ phase: 'closed', nominationsClosedAt: at, register },
      parts: [{ ...viewOf({}).parts[0]!, candidateIds: ['a', 'b'] }],
    });
    expect(now(contested)).toBe('people');
    expect(step(contested, 'people').missing).toEqual([{ what: 'tellers', count: 2 }]);
  });

  test('says which names have to be settled before the register is frozen', () => {
    const double = { name: 'Anna', associationId: null, otherId: 'other', same: null, answers: [] };
    const list = { associationId: null, voters: [{ personId: null, name: 'Anna' }], unnamed: 0 };
    const view = viewOf({ phase: 'closed', nominationsClosedAt: at, lists: [list] });
    expect(step({ ...view, doubles: [double] }, 'register').missing).toEqual([
      { what: 'doubles', count: 1 },
    ]);
    expect(step({ ...view, doubles: [{ ...double, same: true }] }, 'register').missing).toEqual([]);
  });

  test('leaves the committee’s work to the committee, and leads the board on', () => {
    const view = viewOf({ nominees: null, may: { ...all, prepare: false } });
    expect(now(view)).toBe('closing');
    expect(step(view, 'nominations').missing).toEqual([{ what: 'committees-work' }]);
  });

  test('leads a committee without the board’s roles no further than its own work', () => {
    const may = { conduct: false, prepare: true, register: false, count: false };
    expect(now(viewOf({ may }))).toBe('nominations');
    expect(now(viewOf({ may, nominees: [nominee('Anna', 'both')] }))).toBeUndefined();
  });

  test('ends with the result, and leads nowhere when it is called off', () => {
    const parts = [{ ...viewOf({}).parts[0]!, next: { kind: 'complete' as const } }];
    expect(now(viewOf({ phase: 'voting', nominationsClosedAt: at, register, parts }))).toBe(
      'result',
    );
    expect(now(viewOf({ calledOff: { reason: '', at }, phase: 'calledOff' }))).toBeUndefined();
  });
});

const at = '2026-11-01T18:00:00.000Z';
const register = { voters: 3, byAssociation: null, at };
const all = { conduct: true, prepare: true, register: true, count: true };
