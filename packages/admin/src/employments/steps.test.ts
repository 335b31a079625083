import type { EmploymentView } from '@klubba/api/contract';
import { describe, expect, test } from 'vitest';
import { stepsOf } from './steps.ts';
import { clockViewOf, proposal, terms, viewOf } from './testing.ts';

const now = (view: EmploymentView) => stepsOf(view).find(({ state }) => state === 'now')?.name;
const step = (view: EmploymentView, name: string) =>
  stepsOf(view).find((one) => one.name === name)!;
const names = (view: EmploymentView) => stepsOf(view).map(({ name }) => name);

describe('the way through an employment', () => {
  test('begins with terms, and asks no meeting while the clock’s warning is unanswered', () => {
    expect(now(viewOf())).toBe('proposal');
    const flagged = viewOf({ next: 'place', proposals: [proposal()] });
    expect(now(flagged)).toBe('proposal');
    expect(step(flagged, 'proposal').missing).toEqual([{ what: 'warning' }]);
    const answers: EmploymentView['answers'] = [
      { rule: 'conversion', way: 'ordinaryNotice', note: '', on: '2024-01-12' },
    ];
    expect(now({ ...flagged, answers })).toBe('agenda');
  });

  test('settles an alternative first, where the association wants that', () => {
    const alternatives = [{ alternativeId: 'a', what: 'En arvoderad ordförande', settled: null }];
    const view = viewOf({ next: 'alternatives', alternativesFirst: true, alternatives });
    expect(now(view)).toBe('need');
    expect(step(view, 'need').missing).toEqual([
      { what: 'alternative', alternative: 'En arvoderad ordförande' },
    ]);
  });

  test('waits for the meeting, and says when its record says something else than before', () => {
    const placed = { meetingId: 'm', itemId: 'i', clauseId: 'c', at: '2024-01-12T18:00:00.000Z' };
    const asked = proposal({ status: 'placed', placed, stands: 'undecided' });
    const waiting = viewOf({ next: 'awaitMeeting', proposals: [asked] });
    expect(now(waiting)).toBe('decision');
    expect(step(waiting, 'decision').missing).toEqual([{ what: 'not-decided' }]);
    const gone = proposal({ status: 'approved', placed, stands: 'rejected' });
    const fallen = viewOf({ phase: 'approved', next: 'sign', proposals: [gone] });
    expect(step(fallen, 'contract').missing).toEqual([{ what: 'does-not-stand' }]);
  });

  test('follows what is undone while it runs, and is quiet when all is done', () => {
    const entry: NonNullable<EmploymentView['checklist']>[number] = {
      ...{ task: 'keyTerms', what: '', suggestedOn: '2024-03-08', taskId: null },
      ...{ owner: null, dueOn: null, done: null },
    };
    const running = viewOf({
      ...{ phase: 'active', next: 'follow', startedOn: '2024-03-01', checklist: [entry] },
      clock: clockViewOf(terms, '2024-03-20'),
    });
    expect(now(running)).toBe('duties');
    expect(step(running, 'duties').missing).toEqual([{ what: 'overdue', count: 1 }]);
    const told = { task: 'keyTerms', how: 'Skriftligt', on: '2024-03-05' } as const;
    expect(now({ ...running, information: [told] })).toBeUndefined();
  });

  test('comes to its end on its last day', () => {
    const contract = {
      ...{ contractId: 'c', proposalId: 'p', terms, signedBy: [], signedOn: null, outside: [] },
    };
    const last = viewOf({
      ...{ phase: 'active', next: 'follow', startedOn: '2024-03-01', contracts: [contract] },
      clock: clockViewOf(terms, '2026-12-31'),
    });
    expect(now(last)).toBe('end');
  });

  test('leaves to who arranges a meeting what is theirs, and nothing of the employee', () => {
    const may = { prepare: false, arrange: true };
    const view = viewOf({ may, next: 'sign' });
    expect(names(view)).toEqual(['interests', 'proposal', 'agenda', 'decision']);
    expect(now(view)).toBeUndefined();
  });

  test('of one that was taken over has no need and no meeting before it is extended', () => {
    const takenOver = { document: 'Protokoll', on: null, paragraph: null, vouchedBy: 'v' };
    expect(names(viewOf({ takenOver }))).not.toContain('agenda');
    expect(names(viewOf({ takenOver, proposals: [proposal()] }))).toContain('agenda');
  });
});
