import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import { meeting } from '../meeting.ts';
import { minutesOf } from '../minutes.ts';
import {
  acclaim,
  at,
  closed,
  constituted,
  dag,
  decision,
  id,
  jon,
  mats,
  matter,
  play,
  proposed,
  recordOf,
  report,
  secondClause,
  siv,
} from '../rehearsal.ts';
import { decisionOf } from '../state.ts';
import { asSigned } from './state.ts';
import type { Wrong } from './vocabulary.ts';

const given = scenario(meeting);
const [minutesHash, partHash] = ['a'.repeat(64), 'b'.repeat(64)];
const send: MeetingCommand = {
  ...{ type: 'SendMinutesForVerification', recordHash: minutesHash, documentHash: minutesHash },
  at: at(80),
};
const sign = (personId: string, documentHash: string, minute = 90): MeetingCommand => ({
  ...{ type: 'SignMinutes', personId, documentHash, method: 'password', evidenceId: null },
  ...{ vouchedBy: null, on: null, at: at(minute) },
});
const all = (documentHash: string, minute = 90) =>
  [dag, jon, siv, mats].map((personId) => sign(personId, documentHash, minute));
const electionId = id(95);
const verified = play(closed, send, ...all(minutesHash));

const rejected = { kind: 'decision', decisionId: decision, outcome: 'rejected', figures: null };
const supplement = (wrong = rejected as Wrong, documentHash = partHash): MeetingCommand => ({
  ...{ type: 'SendSupplement', supplementId: id(900), wrong, reason: 'Klubban föll fel.' },
  ...{ recordHash: partHash, documentHash, by: jon, at: at(100) },
});
const paragraph: MeetingCommand = {
  ...{ type: 'SendParagraph', itemId: matter, recordHash: partHash, documentHash: partHash },
  ...{ by: jon, at: at(30) },
};

describe('what is verified is put right by a supplement that is signed on its own', () => {
  test('numbered, and nothing is put right before the last has signed', () => {
    const sent = recordOf(play(verified, supplement()));
    expect(sent.parts).toMatchObject([
      {
        ...{ kind: 'supplement', number: 1, by: jon, verifiedAt: null },
        correction: { was: 'carried', outcome: 'rejected', itemId: matter },
        signers: [{ personId: dag }, { personId: jon }, { personId: siv }, { personId: mats }],
      },
    ]);
    expect(decisionOf(sent, decision)?.outcome).toBe('carried');
    const signed = recordOf(play(verified, supplement(), ...all(partHash, 110)));
    expect(signed.parts).toMatchObject([{ verifiedAt: at(110) }]);
    expect(decisionOf(signed, decision)).toMatchObject({
      outcome: 'rejected',
      number: { serial: 1 },
    });
    const [told] = signed.items.find(({ itemId }) => itemId === matter)!.proceedings.slice(-1);
    expect(told).toMatchObject({ type: 'DecisionCorrected', supplement: 1, was: 'carried' });
  });
  test('several things at once, each on the record as the one before leaves it', () => {
    const opener = { kind: 'record', right: { kind: 'opener', personId: siv } } as const;
    const other = { kind: 'record', right: { kind: 'opener', personId: mats } } as const;
    const several = {
      ...supplement(),
      also: [
        { correctionId: id(901), wrong: opener },
        { correctionId: id(902), wrong: other },
      ],
    } as MeetingCommand;
    const sent = recordOf(play(verified, several));
    expect(sent.parts).toMatchObject([
      {
        correction: { kind: 'decision', outcome: 'rejected' },
        also: [
          { correctionId: id(901), correction: { right: { personId: siv } } },
          { correctionId: id(902), correction: { was: { personId: siv } } },
        ],
      },
    ]);
    expect(sent.opened).not.toMatchObject({ by: mats });
    const signed = recordOf(play(verified, several, ...all(partHash, 110)));
    expect(signed.opened).toMatchObject({ by: mats });
    expect(decisionOf(signed, decision)?.outcome).toBe('rejected');
    // What is right already is no correction.
    given(...verified)
      .when({ ...several, also: [{ correctionId: id(901), wrong: rejected as Wrong }] } as never)
      .isRefused('nothing-to-correct', 'outcome');
  });
  test('who was elected under an item, with the offices that hang on it seen first', () => {
    const office = { role: 'treasurer', title: null, bodyId: id(90) } as const;
    const term = (personId: string) => ({
      ...{ personId, from: '2024-03-01', to: null, years: null },
    });
    const elected = play(
      constituted,
      { type: 'BeginElection', electionId, itemId: matter, office, seats: 1, at: at(9) },
      { type: 'NameCandidates', electionId, candidates: [{ personId: siv, by: null }], at: at(9) },
      {
        ...{ type: 'ElectPeople', electionId, decisionId: decision, text: 'att välja Siv' },
        ...{ number: { year: 2024, serial: 1 }, by: 'acclamation', terms: [term(siv)] },
        ...{ leftTo: null, chairStays: false, at: at(10) },
      },
      { type: 'TakeUpItem', itemId: report, at: at(20) },
    );
    const wrong = {
      ...{ kind: 'election', electionId, terms: [term(mats)], text: 'att välja Mats' },
      ...{ figures: null, lot: null, withWhatHangsOnIt: true },
    } satisfies Wrong;
    const { withWhatHangsOnIt: _, ...unseen } = wrong;
    const whole = play(elected, { type: 'CloseMeeting', at: at(70) }, send, ...all(minutesHash));
    const alone = play(elected, paragraph, ...all('b'.repeat(64), 31));
    for (const [history, supplementHash] of [
      [whole, partHash],
      [alone, 'c'.repeat(64)],
    ] as const) {
      given(...history)
        .when(supplement(unseen, supplementHash))
        .isRefused('see-what-hangs-on-it', 'withWhatHangsOnIt', { count: 2 });
      const sent = play(history, supplement(wrong, supplementHash));
      const settledIn = (events: typeof sent) => recordOf(events).itemElections[0]?.settled;
      expect(settledIn(sent)).toMatchObject({ elected: [{ personId: siv }] });
      const signed = play(sent, ...all(supplementHash, 110));
      expect(settledIn(signed)).toMatchObject({ elected: [{ personId: mats }], vacant: 0 });
      const record = recordOf(signed);
      expect(record.elections).toMatchObject([{ text: 'att välja Mats' }]);
      const [told] = record.items.find(isMatter)!.proceedings.slice(-1);
      expect(told).toMatchObject({
        ...{ type: 'ElectionCorrected', supplement: 1, by: jon },
        was: { elected: [{ personId: siv }], text: 'att välja Siv' },
      });
      given(...signed)
        .when(supplement(wrong, 'e'.repeat(64)))
        .isRefused('nothing-to-correct', 'terms');
    }
    // What was signed first says it as it was signed.
    const before = minutesOf(id(99), recordOf(whole));
    const after = recordOf(play(whole, supplement(wrong), ...all(partHash, 110)));
    expect(minutesOf(id(99), asSigned(after))).toEqual(before);
  });
  test('the record that was signed stays to the last letter', () => {
    const before = minutesOf(id(99), recordOf(verified));
    const wrong = { kind: 'record', right: { kind: 'opener', personId: siv } } as const;
    const after = recordOf(play(verified, supplement(wrong), ...all(partHash, 110)));
    expect(after).toMatchObject({ phase: 'verified', opened: { by: siv } });
    expect(minutesOf(id(99), asSigned(after))).toEqual(before);
    expect(after.minutes).toEqual(recordOf(verified).minutes);
  });
  test('one at a time; taken back, objected to or signed, its number stays used', () => {
    given(...play(verified, supplement()))
      .when(supplement())
      .isRefused('part-waits-for-signatures');
    const back = { type: 'TakeBackMinutes', reason: 'Fel.', by: jon, at: at(105) } as const;
    const object = { type: 'ObjectToMinutes', personId: siv, reason: 'Nej.', at: at(105) } as const;
    for (const ending of [
      [{ ...back, documentHash: partHash }],
      [{ ...object, documentHash: partHash }],
      all(partHash, 110),
    ] satisfies MeetingCommand[][]) {
      const right = { kind: 'openedAt', at: null } as const;
      const next = supplement({ kind: 'record', right }, 'c'.repeat(64));
      expect(recordOf(play(verified, supplement(), ...ending, next)).parts).toMatchObject([
        { number: 1 },
        { number: 2 },
      ]);
    }
    given(...play(verified, supplement(), ...all(partHash, 110)))
      .when({ ...back, documentHash: partHash })
      .isRefused('part-already-verified');
  });
  test('who is gone is released from it, and the minutes know nothing of that', () => {
    const waiting = play(verified, supplement(), ...all(partHash, 110).slice(0, 3));
    const release = {
      ...{ type: 'ReleaseSigner', personId: mats, reason: 'Har flyttat.', by: jon, at: at(120) },
      documentHash: partHash,
    } satisfies MeetingCommand;
    const record = recordOf(play(waiting, release));
    expect(record.parts).toMatchObject([{ verifiedAt: at(120), released: [{ personId: mats }] }]);
    expect(record.minutes.released).toEqual([]);
    given(...waiting)
      .when({ ...release, personId: siv })
      .isRefused('signer-has-signed');
    given(...waiting)
      .when(sign(id(7), partHash))
      .isRefused('not-a-signer');
  });
  test('with the pen, not before it was sent', () => {
    given(...play(verified, supplement()))
      .when({ ...sign(dag, partHash), method: 'pen', vouchedBy: jon, on: '2024-02-13' } as never)
      .isRefused('signed-before-it-was-sent', 'on', { sent: '2024-02-14' });
  });
  test('not what is only a draft, and nothing that is so', () => {
    given(...closed)
      .when(supplement())
      .isRefused('supplement-before-verification');
    given(...verified)
      .when(supplement({ ...rejected, outcome: 'carried' } as Wrong))
      .isRefused('nothing-to-correct', 'outcome');
    given(...play(closed, send))
      .when(supplement())
      .isRefused('minutes-in-verification');
  });
});

describe('one § is verified before the rest', () => {
  const decided = play(
    proposed,
    acclaim(),
    { ...acclaim(secondClause), decisionId: id(82) },
    { type: 'TakeUpItem', itemId: report, at: at(20) },
  );
  const atOnce = play(decided, paragraph, ...all(partHash, 31));
  const note: MeetingCommand = {
    type: 'WriteItemNote',
    itemId: matter,
    text: 'Mer sades.',
  };
  const close: MeetingCommand = { type: 'CloseMeeting', at: at(70) };

  test('while the meeting goes on, and the clock of the record is its own', () => {
    const record = recordOf(atOnce);
    expect(record).toMatchObject({ phase: 'open', latest: at(20) });
    expect(record.parts).toMatchObject([{ kind: 'paragraph', itemId: matter, verifiedAt: at(31) }]);
    given(...play(decided))
      .when({ ...paragraph, itemId: report } as MeetingCommand)
      .isRefused('item-still-open', 'itemId');
  });
  test('nothing under it changes after that, nor while it is signed', () => {
    for (const history of [play(decided, paragraph), atOnce]) {
      given(...history)
        .when(note)
        .isRefused('paragraph-verified', undefined, { paragraph: 6 });
      given(...history)
        .when({
          ...{ type: 'CorrectDecision', decisionId: decision, outcome: 'rejected', figures: null },
          ...{ by: jon, reason: 'Fel.', at: at(40) },
        })
        .isRefused('paragraph-verified', undefined, { paragraph: 6 });
    }
    const before = minutesOf(id(99), recordOf(atOnce)).paragraphs.find(isMatter);
    const later = minutesOf(id(99), recordOf(play(atOnce, close, send, ...all(minutesHash))));
    expect(later.paragraphs.find(isMatter)).toEqual(before);
    expect(before).toBeDefined();
  });
  test('a supplement puts it right, before the minutes are sent as well', () => {
    const hash = 'c'.repeat(64);
    const record = recordOf(play(atOnce, supplement(undefined, hash), ...all(hash, 110)));
    expect(decisionOf(record, decision)?.outcome).toBe('rejected');
    given(...play(atOnce, close, paragraphOf(report)))
      .when(send)
      .isRefused('part-waits-for-signatures');
  });
});

const isMatter = ({ itemId }: { readonly itemId: string }) => itemId === matter;
const paragraphOf = (itemId: string): MeetingCommand =>
  ({ ...paragraph, itemId, documentHash: 'd'.repeat(64), at: at(75) }) as MeetingCommand;
