import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { signersOf } from './correction/signers.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import {
  acclaim,
  at,
  closed,
  closing,
  constituted,
  dag,
  decision,
  frans,
  id,
  jon,
  mats,
  matter,
  opened,
  play,
  proposed,
  recordOf,
  report,
  siv,
} from './rehearsal.ts';

const given = scenario(meeting);
const [recordHash, documentHash] = ['a'.repeat(64), 'b'.repeat(64)];
const sent = play(closed, {
  type: 'SendMinutesForVerification',
  recordHash,
  documentHash,
  at: at(72),
});
const sign = (personId: string, minute = 80) =>
  ({
    type: 'SignMinutes',
    personId,
    documentHash,
    method: 'password',
    evidenceId: id(95),
    vouchedBy: null,
    on: null,
    at: at(minute),
  }) as const;

describe('dissent', () => {
  const decided = play(proposed, acclaim());
  const reserve = {
    type: 'EnterReservation',
    reservationId: id(70),
    decisionId: decision,
    personId: frans,
    text: 'Too high.',
    at: at(10),
  } as const;
  test('is entered once by whoever could vote, and stands under its decision', () => {
    const reserved = play(decided, reserve);
    const item = minutesOf(id(99), recordOf(reserved)).paragraphs.find(
      ({ itemId }) => itemId === matter,
    );
    expect(item?.reservations).toMatchObject([{ personId: frans, text: 'Too high.' }]);
    given(...reserved)
      .when({ ...reserve, reservationId: id(71) })
      .isRefused('reservation-already-entered', 'personId');
  });
  test('is for those who were in the register then', () => {
    given(...decided)
      .when({ ...reserve, personId: id(12) })
      .isRefused('was-not-entitled-to-vote', 'personId');
    given(...decided)
      .when({ ...reserve, decisionId: id(89) })
      .isRefused('decision-not-found', 'decisionId');
  });
  test('comes at the meeting or within a day of its end', () => {
    given(...closed)
      .when({ ...reserve, at: at(71) })
      .succeeds();
  });
});

describe('closing', () => {
  test('takes up the closing item as the last §', () => {
    const record = recordOf(closed);
    expect(record.items.find(({ itemId }) => itemId === closing)?.paragraph).toBe(8);
    expect(record).toMatchObject({ phase: 'closed', closedAt: at(70), openItemId: null });
  });
  test('waits for every item', () => {
    given(...constituted)
      .when({ type: 'CloseMeeting', at: at(70) })
      .isRefused('items-not-treated', undefined, { count: 1, title: 'Item 7' });
  });
  test('waits for every clause', () => {
    given(
      ...play(proposed, { type: 'PassOverItem', itemId: report, outcome: 'withdrawn', at: at(9) }),
    )
      .when({ type: 'CloseMeeting', at: at(70) })
      .isRefused('clauses-undecided', undefined, { count: 2 });
  });
  test('needs those who will sign', () => {
    given(...opened)
      .when({ type: 'CloseMeeting', at: at(70) })
      .isRefused('no-chair');
  });
});

describe('the minutes', () => {
  test('are for chair, secretary and verifiers to sign', () => {
    expect(signersOf(recordOf(closed))).toEqual([
      { personId: dag, capacity: 'chair' },
      { personId: jon, capacity: 'secretary' },
      { personId: siv, capacity: 'verifier' },
      { personId: mats, capacity: 'verifier' },
    ]);
  });
  test('are signed with the pen where somebody else attests it, on a day from their sending on', () => {
    const pen = { ...sign(siv), method: 'pen', vouchedBy: jon, on: '2024-02-14' } as const;
    const { type: _, ...signature } = pen;
    given(...sent)
      .when(pen)
      .yields({ type: 'MinutesSigned', v: 2, ...signature });
    given(...sent)
      .when({ ...pen, vouchedBy: siv })
      .isRefused('vouched-for-by-another');
    given(...sent)
      .when({ ...pen, vouchedBy: null })
      .isRefused('vouched-for-by-another');
    given(...sent)
      .when({ ...pen, on: '2024-02-13' })
      .isRefused('signed-before-it-was-sent', 'on', { sent: '2024-02-14' });
    given(...sent)
      .when({ ...pen, on: '2024-02-15' })
      .isRefused('signed-after-today', 'on', { today: '2024-02-14' });
  });
  test('are signed by link by those from elsewhere, and by nobody who can have an account', () => {
    const link = { ...sign(siv), method: 'link', evidenceId: null, vouchedBy: jon } as const;
    given(...sent)
      .when(link)
      .isRefused('link-is-for-outsiders');
    const outsider = { outsiderId: siv, name: 'Siv', association: 'Haninge', at: at(4) };
    const [drafted, ...later] = sent;
    const elsewhere = [drafted!, { type: 'OutsiderNamed', v: 1, ...outsider } as const, ...later];
    const { type: _, ...signature } = link;
    given(...elsewhere)
      .when(link)
      .yields({ type: 'MinutesSigned', v: 2, ...signature });
    given(...elsewhere, { type: 'MinutesSigned', v: 2, ...signature })
      .when(link)
      .isRefused('already-signed');
  });
  test('may still be annotated after the meeting, and not once they are sent', () => {
    const note = { type: 'WriteItemNote', itemId: matter, text: 'Long debate.' } as const;
    given(...closed)
      .when(note)
      .yields({ type: 'ItemNoteWritten', v: 1, itemId: matter, text: 'Long debate.' });
    given(...sent)
      .when(note)
      .isRefused('minutes-not-in-draft');
  });
  test('are verified by the last signature, in any order', () => {
    const signed = play(sent, sign(mats), sign(siv), sign(dag), sign(jon));
    expect(signed.at(-1)).toEqual({ type: 'MinutesVerified', v: 1, documentHash, at: at(80) });
    expect(recordOf(signed).phase).toBe('verified');
    expect(recordOf(play(sent, sign(mats), sign(siv), sign(dag))).phase).toBe('inVerification');
  });
  test('are signed over the exact bytes that were sent', () => {
    given(...sent)
      .when({ ...sign(dag), documentHash: recordHash })
      .isRefused('not-the-document-sent', 'documentHash');
  });
  test('are signed once by each signer and by nobody else', () => {
    given(...play(sent, sign(dag)))
      .when(sign(dag))
      .isRefused('already-signed');
    given(...sent)
      .when(sign(frans))
      .isRefused('not-a-signer');
    given(...closed)
      .when(sign(dag))
      .isRefused('minutes-not-in-verification');
  });
  test('return to draft with an objection, and earlier signatures fall', () => {
    const object = {
      type: 'ObjectToMinutes',
      personId: siv,
      reason: 'Wrong count.',
      at: at(81),
    } as const;
    const returned = recordOf(play(sent, sign(dag), object));
    expect(returned).toMatchObject({ phase: 'closed', minutes: { signatures: [], draft: 1 } });
    expect(returned.minutes.objections).toMatchObject([{ personId: siv, reason: 'Wrong count.' }]);
    given(...play(sent, sign(siv)))
      .when(object)
      .isRefused('already-signed');
  });
  test('never change after the last signature', () => {
    const verified = given(...play(sent, sign(mats), sign(siv), sign(dag), sign(jon)));
    verified.when(sign(dag, 90)).isRefused('minutes-not-in-verification');
    verified
      .when({ type: 'ObjectToMinutes', personId: dag, reason: 'Late.', at: at(90) })
      .isRefused('minutes-not-in-verification');
    verified
      .when({ type: 'SendMinutesForVerification', recordHash, documentHash, at: at(90) })
      .isRefused('minutes-not-in-draft');
    verified
      .when({ type: 'WriteItemNote', itemId: matter, text: 'More.' })
      .isRefused('minutes-not-in-draft');
  });
});
