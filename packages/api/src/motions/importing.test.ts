import { randomUUID } from 'node:crypto';
import { congresses } from '@klubba/domain/congress';
import { motions } from '@klubba/domain/motion';
import { describe, expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { MotionView, OutcomesImported } from './contract.ts';

const at = '2024-05-01T10:00:00.000Z';

/** A congress with two registered motions of three clauses each, answered, the second with a reservation numbered 2. */
const start = async () => {
  const hall = await startHall({ now: () => new Date(at) });
  const congressId = randomUUID();
  const made = new Map<string, string>();
  const personId = await hall.member('Alva');
  await hall.decide(async (unit) => {
    const details = {
      name: 'Kongressen 2024',
      startsOn: '2024-05-08',
      endsOn: '2024-05-12',
      place: '',
    };
    await unit.decide(congresses, congressId, {
      ...{ type: 'ArrangeCongress', ...details, templateId: null, at },
    });
    for (const [number, answer] of [
      ['A44', 'reject'],
      ['B8', 'answered'],
    ] as const) {
      const motionId = randomUUID();
      made.set(number, motionId);
      const clauses = [1, 2, 3].map((n) => ({
        ...{ clauseId: randomUUID(), text: `att göra ${n}`, change: null, takesIn: null },
      }));
      await unit.decide(motions, motionId, {
        ...{ type: 'BeginMotion', sealId: randomUUID(), versionId: randomUUID(), by: personId, at },
        ...{ authorIds: [personId], othersBy: null, addressee: { kind: 'congress', congressId } },
        text: { title: `Motion ${number}`, reasoning: '', clauses },
      });
      await unit.decide(motions, motionId, {
        ...{
          type: 'SendMotion',
          sendingId: randomUUID(),
          bodyId: null,
          personId,
          to: 'Kongressen',
        },
        ...{ how: '', on: '2024-02-01', at: null, hash: null },
      });
      await unit.decide(motions, motionId, { type: 'RegisterMotion', number, classLetter: null });
      await unit.decide(motions, motionId, {
        ...{ type: 'TellAnswer', answerId: randomUUID(), by: 'Partistyrelsen', text: '', on: null },
        clauses: clauses.map(({ clauseId }) => ({ clauseId, answer, wording: null })),
      });
      await unit.decide(motions, motionId, {
        ...{ type: 'EnterReservation', reservationId: randomUUID(), number: 2, on: 'answer' },
        ...{
          by: 'Alva',
          text: '',
          clauses: [{ clauseId: clauses[1]!.clauseId, answer: 'grant', wording: null }],
        },
      });
    }
  });
  const url = `/congresses/${congressId}/outcomes`;
  const outcomesOf = async (number: string) => {
    const answer = await hall.secretary.get(`/motions/${made.get(number)}`);
    return (answer.json() as MotionView).clauses.map(
      ({ outcome, differsFromAnswer }) =>
        outcome && [outcome.outcome, outcome.confirmed, differsFromAnswer],
    );
  };
  return { hall, url, outcomesOf, post: (body: object) => hall.secretary.post(url, body) };
};

describe('outcomes as the congress publishes them', () => {
  test('are looked at first, then taken in; the rest is as answered and not confirmed', async () => {
    const { post, outcomesOf } = await start();
    const body = {
      form: 'list',
      text: 'A44 första att-satsen, B8 reservation 2',
      source: 'Webben',
    };
    const looked = (await post({ ...body, preview: true })).json() as OutcomesImported;
    expect(
      looked.imported?.outcomes.map(({ number, told, assumed }) => [
        number,
        told.map((clause) => clause.number),
        assumed.map((clause) => clause.number),
      ]),
    ).toEqual([
      ['A44', [1], [2, 3]],
      ['B8', [2], [1, 3]],
    ]);
    expect(await outcomesOf('A44')).toEqual([null, null, null]);
    const done = await post({ ...body, preview: false });
    expect(done.statusCode, done.body).toBe(200);
    expect(await outcomesOf('A44')).toEqual([
      ['granted', true, true],
      ['rejected', false, false],
      ['rejected', false, false],
    ]);
    expect(await outcomesOf('B8')).toEqual([
      ['deemedAnswered', false, false],
      ['reservationGranted', true, true],
      ['deemedAnswered', false, false],
    ]);
    const minutes = await post({
      ...{ form: 'csv', preview: false, source: 'Protokollet', restAsAnswered: false },
      text: 'motion;att-sats;beslut;ja;nej\nA44;2;avslag;201;148\nA44;3;bifall;;\n',
    });
    expect(minutes.statusCode, minutes.body).toBe(200);
    expect(await outcomesOf('A44')).toEqual([
      ['granted', true, true],
      ['rejected', true, false],
      ['granted', true, true],
    ]);
  });

  test('a row that cannot be read refuses all of it, says why, and may be left out', async () => {
    const { post, outcomesOf } = await start();
    const text = 'A44 första att-satsen\nZ9 avslag\nB8 kanske\nB8 att-sats 7\natt 2';
    const looked = (await post({ form: 'list', text, preview: true })).json() as OutcomesImported;
    expect(looked.imported?.faults.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'motion-number-unknown'],
      [3, 'outcome-not-understood'],
      [4, 'clause-beyond-motion'],
      [5, 'motion-number-missing'],
    ]);
    const refused = await post({ form: 'list', text, preview: false });
    expect([refused.statusCode, refused.json()]).toMatchObject([
      422,
      { code: 'outcomes-with-faults' },
    ]);
    expect(await outcomesOf('A44')).toEqual([null, null, null]);
    const left = await post({ form: 'list', text, preview: false, withoutFaulty: true });
    expect(left.statusCode).toBe(200);
    expect((await outcomesOf('A44'))[0]).toEqual(['granted', true, true]);
    // What could not be read may have said otherwise: of that motion nothing is taken to have followed the answer.
    expect(await outcomesOf('B8')).toEqual([null, null, null]);
  });

  test('a table of another congress, or of something else, writes nothing', async () => {
    const { post, outcomesOf } = await start();
    const other = await post({
      form: 'csv',
      text: 'motion,clause,outcome\nC1,1,granted\n',
      preview: false,
    });
    expect(other.json()).toMatchObject({ code: 'outcomes-with-faults' });
    const people = await post({
      form: 'csv',
      text: 'namn;e-post\nSiv;siv@example.se\n',
      preview: false,
    });
    expect(people.json()).toMatchObject({ code: 'table-without-motions' });
    const figures = await post({
      form: 'csv',
      text: 'motion;beslut;ja;nej\nA44;bifall;många;2\n',
      preview: true,
    });
    expect((figures.json() as OutcomesImported).imported?.faults[0]?.fault).toBe(
      'figures-not-numbers',
    );
    expect(await outcomesOf('A44')).toEqual([null, null, null]);
  });

  test('only those who keep the motions may', async () => {
    const { hall, url } = await start();
    const member = await hall.as('member');
    const answer = await member.post(url, { form: 'list', text: 'A44', preview: true });
    expect(answer.statusCode).toBe(403);
    const nowhere = await hall.secretary.post(`/congresses/${randomUUID()}/outcomes`, {
      form: 'list',
      text: 'A44',
      preview: true,
    });
    expect(nowhere.statusCode).toBe(404);
  });
});
