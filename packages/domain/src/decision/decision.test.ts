import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { AssignDecision, type DecisionCommand } from './commands.ts';
import { decision, isOverdue } from './decision.ts';
import type { DecisionEvent } from './events.ts';

const given = scenario(decision);
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const owner = { kind: 'body', id: id(1) } as const;
const assignment = { meetingId: id(2), decidedOn: '2026-03-01', owner, dueOn: '2026-06-01' };
const assigned: DecisionEvent = { type: 'DecisionAssigned', v: 1, ...assignment };
const executed: DecisionEvent = {
  type: 'DecisionExecuted',
  v: 1,
  on: '2026-05-01',
  evidence: 'Contract signed.',
};
const assign = { type: 'AssignDecision', ...assignment } as const;
const carryOut = {
  type: 'ExecuteDecision',
  on: '2026-05-01',
  evidence: 'Contract signed.',
} as const;

describe('following a decision up', () => {
  test('begins with an owner and a due date, never one without the other', () => {
    given().when(assign).yields(assigned);
    expect(AssignDecision.safeParse({ ...assign, dueOn: undefined }).success).toBe(false);
    expect(AssignDecision.safeParse({ ...assign, owner: undefined }).success).toBe(false);
  });
  test('has one assignment; another owner is a reassignment with its reason', () => {
    given(assigned).when(assign).isRefused('decision-already-assigned');
    const to = { owner: { kind: 'person', id: id(3) } as const, dueOn: '2026-07-01', reason: 'x' };
    given(assigned)
      .when({ type: 'ReassignDecision', ...to })
      .yields({ type: 'DecisionReassigned', v: 1, ...to });
    given()
      .when({ type: 'ReassignDecision', ...to })
      .isRefused('decision-not-assigned');
  });
  test('is not due before it was decided', () => {
    given()
      .when({ ...assign, dueOn: '2026-02-28' })
      .isRefused('due-before-decided', 'dueOn', { decidedOn: '2026-03-01' });
  });
  test('tells how it goes', () => {
    const report = { on: '2026-04-01', status: 'stalled', note: 'No applicants.' } as const;
    given(assigned)
      .when({ type: 'ReportDecisionProgress', ...report })
      .yields({ type: 'DecisionProgressReported', v: 1, ...report });
  });
  test('ends with evidence, once', () => {
    given(assigned).when(carryOut).yields(executed);
    given(assigned, executed).when(carryOut).isRefused('decision-already-executed');
    given(assigned)
      .when({ ...carryOut, on: '2026-02-01' })
      .isRefused('before-decided', 'on', { decidedOn: '2026-03-01' });
  });
  test('is closed by a later meeting that takes note of it', () => {
    const noted = { meetingId: id(5), on: '2026-06-10', note: 'Noted.' };
    given(assigned, executed)
      .when({ type: 'FollowUpDecision', ...noted })
      .yields({ type: 'DecisionFollowedUp', v: 1, ...noted });
    given(assigned)
      .when({ type: 'FollowUpDecision', ...noted })
      .isRefused('decision-not-executed');
  });
  test('is overdue the day after its due date, until it is carried out', () => {
    const waiting = [assigned].reduce(decision.evolve, decision.initial);
    const done = [assigned, executed].reduce(decision.evolve, decision.initial);
    expect(isOverdue(waiting, '2026-06-01')).toBe(false);
    expect(isOverdue(waiting, '2026-06-02')).toBe(true);
    expect(isOverdue(done, '2026-06-02')).toBe(false);
    expect(isOverdue(decision.initial, '2026-06-02')).toBe(false);
  });
});

test('a decision gives way to a later one of the same body or one above it, once', () => {
  const later = {
    decidedOn: '2026-04-01',
    outcome: 'carried',
    mayReplace: true,
    isItself: false,
  } as const;
  const replace = {
    type: 'ReplaceDecision',
    by: id(6),
    how: 'repealed',
    decidedOn: '2026-03-01',
    later,
  } as const;
  const replaced: DecisionEvent = {
    type: 'DecisionReplaced',
    v: 1,
    by: id(6),
    how: 'repealed',
    on: '2026-04-01',
  };
  given().when(replace).yields(replaced);
  given(replaced)
    .when({ ...replace, by: id(7) })
    .isRefused('decision-already-replaced', 'by');
  const no = (facts: object) =>
    given().when({ ...replace, later: { ...later, ...facts } } satisfies DecisionCommand);
  no({ isItself: true }).isRefused('decision-replaces-itself', 'by');
  no({ outcome: 'rejected' }).isRefused('replacement-not-carried', 'by');
  no({ mayReplace: false }).isRefused('replaced-by-lower-body', 'by');
  no({ decidedOn: '2026-02-01' }).isRefused('replacement-is-older', 'by', {
    decidedOn: '2026-03-01',
  });
});

const day = fc.integer({ min: 1, max: 9 }).map((last) => `2026-03-0${last}`);
const someone = fc.record({
  kind: fc.constantFrom('person' as const, 'body' as const),
  id: fc.constantFrom(id(1), id(2)),
});
const command: fc.Arbitrary<DecisionCommand> = fc.oneof(
  fc.record({
    type: fc.constant('AssignDecision' as const),
    meetingId: fc.constant(id(2)),
    decidedOn: day,
    owner: someone,
    dueOn: day,
  }),
  fc.record({
    type: fc.constant('ReassignDecision' as const),
    owner: someone,
    dueOn: day,
    reason: fc.string(),
  }),
  fc.record({
    type: fc.constant('ReportDecisionProgress' as const),
    on: day,
    status: fc.constantFrom('started' as const, 'underWay' as const, 'stalled' as const),
    note: fc.string(),
  }),
  fc.record({ type: fc.constant('ExecuteDecision' as const), on: day, evidence: fc.string() }),
  fc.record({
    type: fc.constant('FollowUpDecision' as const),
    meetingId: fc.constant(id(4)),
    on: day,
    note: fc.string(),
  }),
  fc.record({
    type: fc.constant('ReplaceDecision' as const),
    by: fc.constantFrom(id(5), id(6)),
    how: fc.constantFrom('repealed' as const, 'superseded' as const),
    decidedOn: day,
    later: fc.record({
      decidedOn: day,
      outcome: fc.constantFrom('carried' as const, 'rejected' as const),
      mayReplace: fc.boolean(),
      isItself: fc.boolean(),
    }),
  }),
);

test('whatever is asked: an owner has a due date, nothing happens before the gavel, and what is done stays done', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state = decision.initial;
      for (const each of commands) {
        const before = state;
        const outcome = decision.decide(state, each);
        if (isRefusal(outcome)) continue;
        state = outcome.reduce<typeof state>(decision.evolve, state);
        expect(state.owner === null).toBe(state.dueOn === null);
        if (state.dueOn !== null) expect(state.dueOn >= (state.decidedOn ?? '')).toBe(true);
        if (state.executedOn !== null)
          expect(state.executedOn >= (state.decidedOn ?? '')).toBe(true);
        if (before.replacedBy) expect(state.replacedBy).toBe(before.replacedBy);
        if (each.type === 'ReplaceDecision') continue;
        if (before.phase === 'executed') expect(state.phase).toBe('followedUp');
        if (before.phase === 'followedUp') expect(state).toBe(before);
      }
    }),
  );
});
