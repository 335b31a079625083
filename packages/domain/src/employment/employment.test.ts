import { describe, expect, test } from 'vitest';
import * as hall from '../meeting/rehearsal.ts';
import { recordOf as meetingRecord, play as playMeeting } from '../meeting/rehearsal.ts';
import { scenario } from '../scenario.ts';
import type { EmploymentCommand } from './commands.ts';
import { employment } from './employment.ts';
import type { EmploymentEvent } from './events.ts';
import { decisionFault, meetingDecisionOf } from './meeting-decision.ts';
import { nextStepOf } from './next-step.ts';
import {
  active,
  administrator,
  approved,
  chair,
  decision,
  id,
  meetingId,
  need,
  place,
  play,
  propose,
  record,
  recordOf,
  sign,
  siv,
  start,
  terms,
} from './rehearsal.ts';
import { termsOutside } from './terms.ts';

const given = scenario(employment);

describe('the guard', () => {
  const placed = play(need, propose, place);
  const asks = (other: Partial<typeof decision>) => ({
    ...record,
    decision: { ...decision, ...other },
  });
  test('lets nobody employ but by a decision of the meeting that the rules name', () => {
    given(...placed)
      .when(asks({ competent: false }))
      .isRefused('decision-by-another-body', 'clauseId', { matter: 'employment' });
    given(...placed)
      .when(asks({ inNotice: false }))
      .isRefused('decision-not-in-notice', 'clauseId', { matter: 'employment' });
    given(...placed)
      .when(asks({ dulyConvened: false }))
      .isRefused('decision-not-duly-convened', 'clauseId');
    given(...placed)
      .when(asks({ matter: 'general' }))
      .isRefused('decision-on-another-matter', 'clauseId', { matter: 'general' });
    given(...placed)
      .when(asks({ clauseId: id(62) }))
      .isRefused('not-before-that-meeting', 'proposalId');
    given(...placed)
      .when(asks({ outcome: 'undecided', decisionId: null }))
      .isRefused('not-decided-yet', 'proposalId');
  });
  test('asks again at every step: a decision that no longer stands employs nobody', () => {
    const gone = { ...decision, outcome: 'rejected' as const };
    given(...approved)
      .when({ ...sign, decision: gone })
      .isRefused('decision-does-not-stand', 'clauseId');
    given(...play(need, propose, place, record, sign))
      .when({ ...start, decision: gone })
      .isRefused('decision-does-not-stand', 'clauseId');
    given(...approved)
      .when({ ...sign, decision: { ...decision, decisionId: id(82) } })
      .isRefused('decision-does-not-stand', 'clauseId');
  });
  test('refuses a contract outside the decision, term by term', () => {
    given(...approved)
      .when({ ...sign, terms: { ...terms, percentage: 25, until: '2027-06-30' } })
      .isRefused('terms-outside-the-decision', 'terms.percentage', { terms: 'percentage, until' });
    given(...approved)
      .when({ ...sign, terms: { ...terms, percentage: 15, until: '2025-12-31' } })
      .succeeds();
    given(...play(need, propose))
      .when(sign)
      .isRefused('no-decision-to-employ', 'proposalId');
  });
  test('reads the decision from the record of the meeting', () => {
    const item = {
      type: 'AddAgendaItem',
      itemId: id(30),
      title: 'An administrator',
      kind: 'matter',
      matter: 'employment',
      background: '',
      parentId: null,
      beforeId: null,
    } as const;
    const asked = { ...hall.submit, itemId: id(30) };
    const { at: minute } = hall;
    const treated = playMeeting(
      playMeeting(hall.drafted, item),
      hall.notice,
      hall.open,
      { type: 'TakeUpItem', itemId: hall.officers, at: minute(3) },
      hall.elect(hall.dag, ['chair']),
      hall.elect(hall.jon, ['secretary']),
      hall.elect(hall.siv, ['verifier']),
      hall.elect(hall.mats, ['verifier']),
      { type: 'TakeUpItem', itemId: hall.convening, at: minute(5) },
      { type: 'FindConvening', dulyConvened: true, at: minute(5) },
      { type: 'TakeUpItem', itemId: hall.register, at: minute(6) },
      { type: 'EstablishRegister', personIds: hall.members, refused: [], at: minute(6) },
      { type: 'TakeUpItem', itemId: hall.agenda, at: minute(7) },
      { type: 'AdoptAgenda', at: minute(7) },
      { type: 'TakeUpItem', itemId: id(30), at: minute(8) },
      asked,
    );
    const before = meetingDecisionOf(meetingId, meetingRecord(treated), hall.clause);
    expect(before).toMatchObject({ outcome: 'undecided', inNotice: true, competent: true });
    const decided = playMeeting(treated, hall.acclaim());
    expect(meetingDecisionOf(meetingId, meetingRecord(decided), hall.clause)).toEqual({
      ...decision,
      ...{ itemId: id(30), clauseId: hall.clause, decisionId: hall.decision },
      ...{ number: hall.number, decidedOn: '2024-02-14' },
    });
    expect(meetingDecisionOf(meetingId, meetingRecord(decided), id(99))).toBeUndefined();
    // What was written wrongly is seen as it is put right.
    const corrected = playMeeting(decided, {
      ...{ type: 'CorrectDecision', by: id(1), decisionId: hall.decision, outcome: 'rejected' },
      ...{ figures: null, reason: 'It was rejected.', at: minute(12) },
    });
    const now = meetingDecisionOf(meetingId, meetingRecord(corrected), hall.clause)!;
    expect(now.outcome).toBe('rejected');
    expect(decisionFault(now, 'employment')).toMatchObject({ refused: 'decision-does-not-stand' });
  });
});

describe('preparing', () => {
  test('tries first what the association wants to try first', () => {
    const first = play(
      { ...need, alternativesFirst: true },
      { type: 'AddAlternative', alternativeId: id(31), what: 'A chair on a fee' },
      propose,
    );
    given(...first)
      .when(place)
      .isRefused('alternative-first', undefined, { alternative: 'A chair on a fee' });
    const declined = {
      type: 'SettleAlternative',
      ...{ alternativeId: id(31), note: '', on: null, decisionId: null },
      outcome: 'declined',
    } satisfies EmploymentCommand;
    const settled = employment.decide(recordOf(first), declined);
    given(...first, ...(settled as readonly EmploymentEvent[]))
      .when(place)
      .succeeds();
  });
  test('freezes the terms from the day a meeting is asked', () => {
    given(...play(need, propose, place))
      .when({ ...propose, proposalId: id(42) })
      .isRefused('proposal-before-a-meeting');
  });
  test('takes what the meeting amended as it is told, and nothing else', () => {
    const placed = play(need, propose, place);
    const told = { ...record, terms: { ...terms, percentage: 15 } };
    given(...placed)
      .when(told)
      .isRefused('terms-were-not-amended', 'terms');
    given(...placed)
      .when({ ...record, decision: { ...decision, amended: true } })
      .isRefused('terms-were-amended', 'terms');
    const changed = play(need, propose, place, {
      ...told,
      decision: { ...decision, amended: true },
    });
    given(...changed)
      .when({ ...sign, decision: { ...decision, amended: true } })
      .isRefused('terms-outside-the-decision', 'terms.percentage', { terms: 'percentage' });
  });
  test('comes back when it was tabled, and ends where it was rejected', () => {
    const tabled = play(need, propose, place, {
      ...record,
      decision: { ...decision, outcome: 'tabled', decisionId: null },
    });
    given(...tabled)
      .when({ ...place, meetingId: id(55), clauseId: id(65) })
      .succeeds();
    const rejected = play(need, propose, place, {
      ...record,
      decision: { ...decision, outcome: 'rejected' },
    });
    given(...rejected)
      .when(sign)
      .isRefused('no-decision-to-employ', 'proposalId');
  });
  test('keeps who has an interest out of it', () => {
    const declared = play(
      need,
      { type: 'NameEmployerGroup', personIds: [siv, chair] },
      {
        type: 'DeclareConflict',
        personId: chair,
        reason: 'A relative applies.',
        on: '2024-02-01',
      },
    );
    expect(recordOf(declared).employerGroup).toEqual([siv]);
    given(...declared)
      .when({ ...propose, terms: { ...terms, representativeId: chair } })
      .isRefused('has-an-interest', 'terms.representativeId', { personId: chair });
  });
  test('refuses what cannot be meant', () => {
    const told = (other: Partial<typeof terms>) => ({ ...propose, terms: { ...terms, ...other } });
    given(...play(need))
      .when(told({ until: '2024-02-01' }))
      .isRefused('term-ends-before-it-begins', 'terms.until');
    given(...play(need))
      .when(told({ form: 'permanent' }))
      .isRefused('permanent-has-no-end', 'terms.until');
    given(...play(need))
      .when(told({ until: null }))
      .isRefused('fixed-term-needs-its-end', 'terms.until');
    given(...play(need))
      .when(told({ form: 'temporarySubstitute' }))
      .isRefused('substitution-needs-its-ground', 'terms.ground');
  });
  test('answers what the law warns of only by what the law has', () => {
    const answer = {
      type: 'AnswerWarning',
      ...{ rule: 'conversion', note: '', on: '2024-02-01' },
      way: 'collectiveAgreement',
    } satisfies EmploymentCommand;
    given(...play(need, propose))
      .when(answer)
      .isRefused('agreement-not-named', 'way');
    given(...play(need, propose))
      .when({ ...answer, way: 'untilFurtherNotice' })
      .isRefused('term-still-has-an-end', 'way', { until: '2026-12-31' });
    given(...play(need, propose))
      .when({ ...answer, way: 'ordinaryNotice' })
      .succeeds();
  });
});

describe('the contract', () => {
  test('is signed by the signatories, and by nobody for both sides', () => {
    given(...approved)
      .when({ ...sign, signedBy: [administrator] })
      .isRefused('employee-signs-for-both', 'signedBy');
    given(...approved)
      .when({ ...sign, signedBy: [chair] })
      .isRefused('not-a-signatory', 'signedBy');
  });
  test('lies beside no other employment of the same person', () => {
    given(...approved)
      .when({
        ...sign,
        others: [{ form: 'fixedTermSVA', from: '2023-08-01', until: '2024-03-20' }],
      })
      .isRefused('overlaps-employment', 'terms.from', { from: '2023-08-01' });
  });
  test('is not extended without a decision', () => {
    given(...active)
      .when({
        ...sign,
        contractId: id(72),
        terms: { ...terms, from: '2025-01-01', until: '2027-12-31' },
      })
      .isRefused('terms-outside-the-decision', 'terms.until', { terms: 'until' });
  });
});

describe('the end', () => {
  const end = {
    type: 'EndEmployment',
    reason: 'term',
    ...{ on: '2026-12-31', others: [] },
  } satisfies EmploymentCommand;
  test('is not that of a term that has become permanent by law', () => {
    given(...active)
      .when(end)
      .isRefused('permanent-by-law', 'reason', { since: '2025-02-24' });
    given(...active)
      .when({ type: 'RecordWorkEnded', on: '2026-12-31', note: '' })
      .succeeds();
  });
  test('is that of the term where a named agreement lets it be', () => {
    const agreement = { kind: 'named', name: 'An agreement', months: 36, bound: true } as const;
    const agreed = { ...terms, agreement };
    const events = play(
      need,
      { ...propose, terms: agreed },
      place,
      record,
      { ...sign, terms: agreed },
      start,
    );
    given(...events)
      .when(end)
      .succeeds();
    given(...events)
      .when({ ...end, on: '2026-11-30' })
      .isRefused('not-the-end-of-the-term', 'on', { until: '2026-12-31' });
  });
  test('comes by ordinary notice once it is permanent, not sooner', () => {
    const notice = {
      type: 'GiveNotice',
      by: 'employer',
      ...{ lastDay: null, note: 'Shortage of work.', on: '2026-11-28', others: [] },
    } satisfies EmploymentCommand;
    given(...active)
      .when({ ...notice, on: '2024-06-01' })
      .isRefused('fixed-term-runs-out', undefined, { until: '2026-12-31' });
    given(...active)
      .when({ ...notice, lastDay: '2026-12-05' })
      .isRefused('notice-too-short', 'lastDay', { lastDay: '2027-01-28' });
  });
  test('is followed by destroying what nobody needs any more', () => {
    const gone = play(
      need,
      propose,
      place,
      record,
      { type: 'OpenRecruitment', applicationsId: id(92), bodyId: null, note: '', on: '2024-02-15' },
      {
        ...{ type: 'ReceiveApplication', applicationId: id(93), personId: null },
        ...{ name: 'Bo Ek', note: '', on: '2024-02-16' },
      },
      { type: 'DestroyApplications', on: '2026-02-20' },
    );
    expect(recordOf(gone).applicationsDestroyedOn).toBe('2026-02-20');
    given(...active)
      .when({ type: 'DestroyEmployeeRecord', on: '2026-02-20' })
      .isRefused('employment-not-archived');
  });
});

test('terms lie within a decision that left them open', () => {
  const open = { ...terms, pay: null, until: null, workplace: null, signatoryIds: [] };
  expect(termsOutside(open, terms)).toEqual([]);
  expect(termsOutside(terms, { ...terms, pay: { ore: 620_001, per: 'month' } })).toEqual(['pay']);
  expect(termsOutside(terms, { ...terms, pay: { ore: 1, per: 'hour' } })).toEqual(['pay']);
  expect(termsOutside(terms, { ...terms, from: '2024-02-29' })).toEqual(['from']);
});

test('what comes next leads through an extension as it led to the first contract', () => {
  const next = (events: readonly EmploymentEvent[], decided = false) =>
    nextStepOf(recordOf(events), decided);
  expect(next(play(need))).toBe('propose');
  expect(next(active)).toBe('follow');
  const longer = { ...terms, from: '2027-01-01', until: '2027-12-31', fundedUntil: null };
  const extension = { ...propose, proposalId: id(42), terms: longer };
  const more = (...commands: readonly EmploymentCommand[]) =>
    play(need, propose, place, record, sign, start, extension, ...commands);
  expect(next(more())).toBe('place');
  const other = { ...place, proposalId: id(42), clauseId: id(62) };
  expect(next(more(other))).toBe('awaitMeeting');
  expect(next(more(other), true)).toBe('recordDecision');
  const again = { ...decision, clauseId: id(62), decisionId: id(82) };
  const decided = { ...record, proposalId: id(42), decision: again };
  expect(next(more(other, decided))).toBe('sign');
});
