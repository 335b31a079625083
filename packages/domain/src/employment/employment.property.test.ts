import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { EmploymentCommand } from './commands.ts';
import { employment } from './employment.ts';
import type { EmploymentEvent } from './events.ts';
import { decisionFault } from './meeting-decision.ts';
import * as play from './rehearsal.ts';
import { recordOf } from './rehearsal.ts';
import { termsOutside } from './terms.ts';
import type { EndReason } from './vocabulary.ts';

const proposals = [play.proposal, play.id(42)];
const clauses = [play.clause, play.id(62)];
const one = <Of>(...of: readonly Of[]) => fc.constantFrom(...of);
const mostly = (likely: boolean) => one(likely, likely, likely, likely, !likely);

const terms = fc.record({
  ...Object.fromEntries(Object.entries(play.terms).map(([name, value]) => [name, one(value)])),
  percentage: one(15, 20, 25),
  until: one<string | null>('2025-06-30', '2026-12-31', '2027-12-31'),
  from: one<string | null>('2024-03-01', '2024-04-01', '2027-01-01'),
  pay: one(play.terms.pay, null, { ore: 900_000, per: 'month' as const }),
}) as unknown as fc.Arbitrary<typeof play.terms>;

const decision = fc.record({
  ...Object.fromEntries(Object.entries(play.decision).map(([name, value]) => [name, one(value)])),
  clauseId: one(...clauses),
  outcome: one('carried' as const, 'carried', 'carried', 'rejected', 'tabled', 'undecided'),
  decisionId: one(play.decisionId, play.decisionId, play.id(82)),
  matter: one('employment' as const, 'employment', 'employment', 'general'),
  competent: mostly(true),
  inNotice: mostly(true),
  dulyConvened: mostly(true),
  amended: mostly(false),
}) as unknown as fc.Arbitrary<typeof play.decision>;

const proposalId = one(...proposals);
const on = one('2024-02-20', '2024-03-01', '2025-01-15', '2026-12-31', '2027-02-01');
const others = one([]);
const [at, note] = [one(play.at), one('')];

const command: fc.Arbitrary<EmploymentCommand> = fc.oneof(
  one<EmploymentCommand>(play.need, play.propose, play.place, play.record, play.sign, play.start),
  fc.record({ type: one('ProposeTerms' as const), proposalId, terms, reasons: note, at }),
  fc.record({
    type: one('PlaceProposal' as const),
    ...{ proposalId, meetingId: one(play.meetingId), itemId: one(play.itemId) },
    ...{ clauseId: one(...clauses), at },
  }),
  fc.record({
    type: one('RecordDecision' as const),
    ...{ proposalId, decision, terms: fc.option(terms), at },
  }),
  fc.record({
    type: one('SignContract' as const),
    ...{ contractId: fc.uuid(), proposalId, decision, terms, others },
    ...{ employeeId: one(play.id(91)), personId: one(play.administrator), name: one('Ada Lund') },
    signedBy: one([play.siv], [play.siv, play.mats], [play.administrator]),
    signedOn: on,
  }),
  fc.record({ type: one('StartEmployment' as const), decision, on }),
  fc.record({
    type: one('EndEmployment' as const),
    reason: one<EndReason>('term', 'notice', 'agreement'),
    ...{ on, others },
  }),
  fc.record({
    type: one('GiveNotice' as const),
    by: one<'employer' | 'employee'>('employer', 'employee'),
    ...{ on, lastDay: fc.option(on), note, others },
  }),
  fc.record({ type: one('WithdrawProposal' as const), proposalId, reason: one('x'), at }),
  fc.record({ type: one('DropEmployment' as const), reason: one('x'), at }),
);

const path: readonly EmploymentCommand[] = [
  ...[play.need, play.propose, play.place, play.record, play.sign, play.start],
  ...[play.sign, play.start],
];

/** The way that ends well, with steps left out and others put between. */
const commands = fc
  .tuple(
    ...path.map((step) => fc.tuple(fc.array(command, { maxLength: 4 }), mostly(true), one(step))),
  )
  .map((steps) => steps.flatMap(([before, taken, step]) => (taken ? [...before, step] : before)));

test('whatever is asked in whatever order: nobody is employed but by a decision that stands and covers the terms', () => {
  let employed = 0;
  fc.assert(
    fc.property(commands, (asks) => {
      const events: EmploymentEvent[] = [];
      for (const asked of asks) {
        const before = recordOf(events);
        const outcome = employment.decide(before, asked);
        if (isRefusal(outcome)) continue;
        events.push(...outcome);
        if ('decision' in asked && asked.type !== 'RecordDecision')
          expect(decisionFault(asked.decision, 'employment')).toBeUndefined();
      }
      const record = recordOf(events);
      for (const contract of record.contracts) {
        const by = record.proposals.find((each) => each.proposalId === contract.proposalId);
        expect(by?.status).toBe('approved');
        expect(termsOutside(by!.decidedTerms!, contract.terms!)).toEqual([]);
      }
      if (record.phase !== 'active') return;
      employed += 1;
      expect(record.contracts.length).toBeGreaterThan(0);
      expect(events.some(({ type }) => type === 'EmploymentApproved')).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  expect(employed).toBeGreaterThan(5);
});

test('terms lie within themselves, and what lies within a decision stays there when it is made less', () => {
  fc.assert(
    fc.property(terms, terms, fc.integer({ min: 1, max: 100 }), (decided, agreed, percentage) => {
      expect(termsOutside(decided, decided)).toEqual([]);
      const outside = termsOutside(decided, agreed);
      const less = { ...agreed, percentage: Math.min(agreed.percentage, percentage) };
      for (const term of termsOutside(decided, less)) expect(outside).toContain(term);
    }),
  );
});
