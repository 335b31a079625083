import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

const annual = { kind: 'fee', name: 'Årsavgift', amount: 20_000, unit: 'fastighet och år' };
const board = {
  kind: 'fee',
  name: 'Arvode till styrelsen',
  amount: 95_000,
  unit: 'ledamot och år',
};

const startFees = async () => {
  const meeting = await startMeeting();
  const { secretary, items, url } = meeting;
  const propose = async (text: string, meaning: object, more = {}) => {
    const answer = await secretary.post(`${url}/proposals`, {
      ...{ itemId: items.matter, kind: 'main', targetId: null, by: null },
      ...{ clauses: [{ text, meaning }], ...more },
    });
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().clauseIds[0] as string;
  };
  const fees = async () => (await secretary.get('/decided-fees')).json();
  return { ...meeting, propose, fees };
};

test('fees are listed by name: what holds, what will, and what was', async () => {
  const { propose, carry, fees, secretary, url, as } = await startFees();
  await carry(await propose('att årsavgiften är oförändrad, 200 kr per fastighet', annual));
  // However it is typed, "per" is said once.
  const typed = { ...board, unit: 'per ledamot och år' };
  await carry(await propose('att arvodet till styrelsen fastställs', typed));
  const more = { ...annual, amount: 25_050, from: '2027-01-01' };
  await carry(await propose('att höja årsavgiften till 250,50 kr från 2027', more));
  const { on, fees: listed } = await fees();
  expect(on).toBe('2024-02-14');
  expect(listed).toMatchObject([
    {
      name: 'Arvode till styrelsen',
      decided: [{ amount: 95_000, unit: 'ledamot och år', state: 'inForce', from: null }],
    },
    {
      name: 'Årsavgift',
      decided: [
        { amount: 20_000, state: 'inForce', effectiveFrom: '2024-02-14', cited: '§ 2' },
        { amount: 25_050, state: 'upcoming', from: '2027-01-01' },
      ],
    },
  ]);
  const minutes = JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  expect(minutes).toContain('Arvode till styrelsen: 950\u00a0kr per ledamot och år.');
  // What the words say already is said once.
  expect(minutes).not.toContain('Årsavgift: 200');
  const member = await as('member');
  expect((await member.get('/decided-fees')).json().fees).toHaveLength(2);
});

test('a fee is what it is by the amendments that carried, and none where it was rejected or put right', async () => {
  const { propose, carry, fees, send, secretary, url } = await startFees();
  const main = await propose('att årsavgiften är 200 kr', annual);
  const higher = { ...annual, amount: 30_000 };
  const aimed = { kind: 'amendment', targetId: main };
  await carry(await propose('att årsavgiften är 300 kr', higher, aimed));
  const { decisionId } = (await carry(main)).json();
  expect((await fees()).fees).toMatchObject([{ decided: [{ amount: 30_000, decisionId }] }]);
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision.proposals[0].clauses[0].meaning).toMatchObject({ amount: 30_000 });
  const rejected = await propose('att avgiften för tält är 10 kr', { ...annual, name: 'Tält' });
  await secretary.post(`${url}/clauses/${rejected}/acclamation`, { outcome: 'rejected' });
  expect((await fees()).fees).toHaveLength(1);
  const correct = (outcome: string, withWhatHangsOnIt: boolean) =>
    send(`/decisions/${decisionId}/correction`, {
      ...{ outcome, figures: null, reason: 'Det avslogs.', withWhatHangsOnIt },
    });
  const hangs = async (outcome: string) =>
    (await secretary.get(`${url}/decisions/${decisionId}/correction?outcome=${outcome}`)).json();
  expect((await correct('rejected', false)).json()).toMatchObject({ code: 'see-what-hangs-on-it' });
  expect((await hangs('rejected')).meanings).toEqual([
    { ...higher, kind: 'fee', holds: false, from: null },
  ]);
  const corrected = await correct('rejected', true);
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect((await fees()).fees).toEqual([]);
  expect((await hangs('carried')).meanings).toMatchObject([{ amount: 30_000, holds: true }]);
  expect((await correct('carried', true)).statusCode).toBe(200);
  expect((await fees()).fees).toMatchObject([{ decided: [{ amount: 30_000 }] }]);
});
