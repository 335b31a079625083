import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { Ask, MeetingCommand } from '../commands.ts';
import { meeting } from '../meeting.ts';
import { minutesOf, registerSteps } from '../minutes.ts';
import {
  acclaim,
  agenda,
  at,
  closed,
  constituted,
  convening,
  count,
  dag,
  frans,
  id,
  jon,
  mats,
  matter,
  members,
  officers,
  officersElected,
  play,
  proposal,
  proposed,
  recordOf,
  register,
  report,
  secondClause,
  siv,
  submit,
} from '../rehearsal.ts';
import { signersOf } from './signers.ts';
import type { Right } from './vocabulary.ts';

const given = scenario(meeting);
const adjusting: Ask<'AdjustRegister'> = {
  ...{ type: 'AdjustRegister', in: [], out: [], refused: [], at: null },
};
const hash = 'a'.repeat(64);
const correct = (right: Right): MeetingCommand => ({
  ...{ type: 'CorrectRecord', correctionId: id(900), right, reason: 'Fel namn.' },
  ...{ by: jon, at: at(100) },
});
const send = (minute = 80): MeetingCommand => ({
  ...{ type: 'SendMinutesForVerification', recordHash: hash, documentHash: hash, at: at(minute) },
});
const corrected = (history: typeof closed, right: Right) => recordOf(play(history, correct(right)));
const linesOf = (record: ReturnType<typeof recordOf>, itemId: string) =>
  record.items.find((item) => item.itemId === itemId)!.proceedings;

describe('what was not so is put right, and the record says both', () => {
  test('who opened, told where the meeting begins', () => {
    const record = corrected(closed, { kind: 'opener', personId: siv });
    expect(record.opened).toMatchObject({ by: siv });
    expect(minutesOf(id(99), record).paragraphs[0]?.proceedings.at(-1)).toMatchObject({
      ...{ type: 'RecordCorrected', was: { personId: dag }, reason: 'Fel namn.', by: jon },
    });
    given(...closed)
      .when(correct({ kind: 'opener', personId: dag }))
      .isRefused('nothing-to-correct', 'right');
  });

  test('an hour, wherever the record keeps it; the order stays, and it is not the latest hour', () => {
    const decided = play(proposed, acclaim());
    const index = linesOf(recordOf(decided), matter).findIndex(
      (one) => one.type === 'ClauseDecided',
    );
    const record = corrected(decided, { kind: 'hour', itemId: matter, index, at: at(1) });
    expect(record.proposals[0]?.clauses[0]?.decision?.at).toBe(at(1));
    expect(linesOf(record, matter)[index]).toMatchObject({ type: 'ClauseDecided', at: at(1) });
    expect(record.latest).toBe(at(9));
  });

  test('who was elected, in the list of officers too; nobody verifies what they write', () => {
    const index = linesOf(recordOf(closed), officers).findIndex(
      (one) => one.type === 'OfficerElected' && one.personId === mats,
    );
    const right = { kind: 'officer', itemId: officers, index, personId: frans } as const;
    const record = corrected(closed, right);
    expect(record.officers.filter(({ personId }) => personId === mats)).toEqual([]);
    expect(record.officers.map(({ personId }) => personId)).toContain(frans);
    given(...closed)
      .when(correct({ ...right, personId: dag }))
      .isRefused('verifier-must-be-another', 'right.personId');
  });

  test('who left and was not struck: gone from the votes that came after, and never more votes than voters', () => {
    const voted = play(proposed, count(8, 2));
    const left = members[10]!;
    const right = {
      kind: 'registerStep',
      itemId: register,
      in: [],
      out: [left],
      at: null,
    } satisfies Right;
    const record = corrected(voted, right);
    expect(record.register).not.toContain(left);
    const { decision } = record.proposals[0]!.clauses[0]!;
    expect(decision?.method).toMatchObject({
      tally: { for: 8, against: 2, notVoting: 0, register: 10 },
    });
    expect(decision?.voters).not.toContain(left);
    expect(linesOf(record, matter).find((one) => one.type === 'ClauseDecided')).toMatchObject({
      method: { tally: { register: 10 } },
    });
    expect(registerSteps(record).map(({ size }) => size)).toEqual([11, 10]);
    given(...play(proposed, count(9, 2)))
      .when(correct(right))
      .isRefused('more-votes-than-register', 'right.out', { register: 10, votes: 11 });
    given(...play(voted, correct(right)))
      .when(correct(right))
      .isRefused('register-contradicts-itself', 'right.out');
  });

  test('who left a register of heads: the counts until it was counted anew, and of the rounds', () => {
    const byHeads = constituted.filter(({ type }) => type !== 'RegisterEstablished');
    const heads = (size: number): MeetingCommand => ({
      ...{ type: 'CountRegister', size, about: false, at: null },
    });
    const second = { ...submit, proposalId: id(701), clauses: [{ clauseId: id(702), text: 'b' }] };
    const again = { ...count(3, 1), clauseId: id(702), decisionId: id(703) };
    const counted = play(
      byHeads,
      heads(11),
      { ...submit, clauses: submit.clauses.slice(0, 1) },
      count(8, 2),
      { type: 'TakeUpItem', itemId: report, at: null },
      heads(9),
      { ...second, itemId: report },
      { ...again, number: { year: 2024, serial: 2 } },
    );
    const gone = { in: [], out: [frans], at: null };
    const right: Right = { kind: 'registerStep', itemId: matter, ...gone };
    const sizes = (record: ReturnType<typeof recordOf>) =>
      registerSteps(record).map(({ size }) => size);
    // What was counted after the step stands.
    const early = corrected(counted, right);
    expect(early).toMatchObject({ register: null, counted: { size: 9 } });
    expect(sizes(early)).toEqual([11, 10, 9]);
    const late = corrected(counted, { ...right, itemId: report });
    expect(late).toMatchObject({ register: null, counted: { size: 8, about: false } });
    expect(sizes(late)).toEqual([11, 9, 8]);
    for (const record of [early, late])
      expect(record.proposals).toMatchObject([
        { clauses: [{ decision: { method: { tally: { register: 11 } } } }] },
        { clauses: [{ decision: { method: { tally: { register: 9 } } } }] },
      ]);
    given(...counted)
      .when(correct({ ...right, itemId: officers }))
      .isRefused('register-contradicts-itself', 'right.out');
    const left = play(byHeads, heads(11), { ...adjusting, out: [frans] }, submit, count(8, 1));
    const index = linesOf(recordOf(left), matter).findIndex(
      ({ type }) => type === 'RegisterAdjusted',
    );
    const record = corrected(left, {
      ...{ kind: 'registerEntry', itemId: matter, index, in: [], out: [frans, members[10]!] },
    });
    expect(record.proposals[0]?.clauses[0]?.decision?.method).toMatchObject({
      tally: { register: 9, notVoting: 0 },
    });
    given(...left)
      .when(
        correct({
          ...{ kind: 'registerEntry', itemId: matter, index, in: [] },
          out: [frans, members[9]!, members[10]!],
        }),
      )
      .isRefused('more-votes-than-register', 'right.out', { register: 8, votes: 9 });
  });

  test('the words of an item, who moved a proposal, and the item that it was under', () => {
    expect(corrected(closed, { kind: 'title', itemId: matter, text: 'Höstfest' })).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ title: 'Höstfest' })]),
    });
    const mover = { kind: 'person', id: siv } as const;
    const moved = corrected(closed, { kind: 'mover', proposalId: proposal, by: mover, others: [] });
    expect(moved.proposals[0]).toMatchObject({ by: mover });
    const under = corrected(closed, { kind: 'proposalItem', proposalId: proposal, to: report });
    const decided = linesOf(under, report).filter(({ type }) => type === 'ClauseDecided');
    expect(decided).toMatchObject([{ itemId: report }, { itemId: report }]);
    expect(linesOf(under, matter)).toEqual([]);
    expect(under.proposals[0]).toMatchObject({ itemId: report });
  });

  test('what is out to be signed becomes a draft again, and each draft stays known', () => {
    const record = corrected(play(closed, send()), { kind: 'openedAt', at: null });
    expect(record).toMatchObject({ phase: 'closed', opened: { at: null } });
    expect(record.minutes.drafts).toMatchObject([
      { draft: 1, ended: { kind: 'takenBack', personId: jon } },
    ]);
    expect(
      recordOf(play(closed, send(), correct({ kind: 'openedAt', at: null }), send(110))).minutes,
    ).toMatchObject({ draft: 2, drafts: [{ draft: 1 }, { draft: 2, ended: null }] });
  });

  test('verified minutes do not change', () => {
    const sign = (personId: string): MeetingCommand => ({
      ...{
        type: 'SignMinutes',
        personId,
        documentHash: hash,
        method: 'password',
        evidenceId: null,
      },
      ...{ vouchedBy: null, on: null, at: at(90) },
    });
    const verified = play(closed, send(), ...[dag, jon, siv, mats].map(sign));
    given(...verified)
      .when(correct({ kind: 'opener', personId: siv }))
      .isRefused('minutes-already-verified');
  });
});

describe('the minutes do not wait for whoever cannot sign', () => {
  const release = (personId: string): MeetingCommand => ({
    ...{ type: 'ReleaseSigner', personId, reason: 'Har flyttat.', by: jon, at: at(95) },
  });
  const sign = (personId: string): MeetingCommand => ({
    ...{ type: 'SignMinutes', personId, documentHash: hash, method: 'password', evidenceId: null },
    ...{ vouchedBy: null, on: null, at: at(90) },
  });

  test('released, with the reason; the others’ signatures verify then', () => {
    const waiting = play(closed, send(), ...[dag, jon, siv].map(sign));
    expect(recordOf(play(waiting, release(mats)))).toMatchObject({
      ...{ phase: 'verified', minutes: { released: [{ personId: mats, reason: 'Har flyttat.' }] } },
    });
    given(...waiting)
      .when(release(siv))
      .isRefused('signer-has-signed');
    given(...waiting)
      .when(release(frans))
      .isRefused('no-such-signer');
  });

  test('before they are sent as well, and two sign at least', () => {
    const released = play(closed, release(mats), release(siv));
    expect(recordOf(play(released, send(110))).minutes.signers.map((one) => one.personId)).toEqual([
      dag,
      jon,
    ]);
    given(...released)
      .when(release(dag))
      .isRefused('too-few-would-sign');
  });

  test('who was replaced midway signs for their part, where the rules say so', () => {
    const replaced = play(constituted, {
      ...{ type: 'ElectOfficer', personId: frans, offices: ['secretary'], at: at(9) },
    });
    const record = recordOf(replaced);
    const rules = { ...record.rules!, replacedOfficersSign: true };
    const signers = (one: typeof record) => signersOf(one).map(({ personId }) => personId);
    expect(signers(record)).not.toContain(jon);
    expect(signers({ ...record, rules })).toContain(jon);
  });
});

describe('how many could vote, where they were counted without names', () => {
  const heads = (size: number, minute: number): MeetingCommand => ({
    ...{ type: 'CountRegister', size, about: false, at: at(minute) },
  });
  const begun = play(
    officersElected,
    { type: 'TakeUpItem', itemId: convening, at: at(5) },
    { type: 'FindConvening', dulyConvened: true, at: at(5) },
    { type: 'TakeUpItem', itemId: register, at: at(6) },
    heads(27, 6),
    { type: 'TakeUpItem', itemId: agenda, at: at(7) },
    { type: 'AdoptAgenda', at: at(7) },
    { type: 'TakeUpItem', itemId: matter, at: at(8) },
    submit,
    count(20, 5),
  );
  const voted = play(begun, heads(28, 10), {
    ...{ ...count(1, 27), clauseId: secondClause, decisionId: id(82) },
    at: at(11),
  });
  const right = (size: number): Right => ({
    ...{ kind: 'registerCount', itemId: register, index: 0, size, about: false },
  });
  const tallies = (record: ReturnType<typeof recordOf>) =>
    record.proposals[0]!.clauses.map(({ decision }) => decision?.method);

  test('the votes until the next count have as many who did not vote; later ones stay', () => {
    const record = corrected(voted, right(26));
    expect(tallies(record)).toMatchObject([
      { tally: { for: 20, against: 5, notVoting: 1, register: 26 } },
      { tally: { for: 1, against: 27, notVoting: 0, register: 28 } },
    ]);
    expect(record.counted).toEqual({ size: 28, about: false });
    expect(registerSteps(record).map(({ size }) => size)).toEqual([26, 28]);
    expect(corrected(begun, right(26)).counted).toEqual({ size: 26, about: false });
    expect(linesOf(record, register).at(-1)).toMatchObject({ was: { size: 27 } });
  });
  test('never fewer than voted', () => {
    given(...voted)
      .when(correct(right(24)))
      .isRefused('more-votes-than-register', 'right.size', { register: 24, votes: 25 });
  });
});
