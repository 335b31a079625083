import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { startMeeting } from './testing/start-meeting.ts';

const at = (clock: string, day = '2024-02-14') => `${day}T${clock}:00.000Z`;

test('a meeting breaks off on a point of order and goes on with the item that was open', async () => {
  const meeting = await startMeeting();
  const { secretary, url, send, items, clause, carry, deps, organisationId } = meeting;
  const clauseId = await clause();
  const raised = await send('/points-of-order', {
    ...{ text: 'ajournering 15 minuter', outcome: 'carried', found: { kind: 'found' } },
    ...{ by: { kind: 'person', id: meeting.present[4] }, adjourns: {}, at: at('17:40') },
  });
  expect(raised.statusCode).toBe(200);
  expect((await carry(clauseId)).json().code).toBe('meeting-adjourned');
  const { meetings } = (await secretary.get('/meetings')).json();
  expect(meetings[0].phase).toBe('adjourned');
  expect((await send('/resumption', { at: at('17:57') })).statusCode).toBe(200);
  expect((await secretary.get(url)).json()).toMatchObject({
    ...{ phase: 'open', openItemId: items.matter },
    adjournments: [{ at: at('17:40'), resumed: { on: '2024-02-14', at: at('17:57') } }],
  });
  expect((await carry(clauseId)).statusCode).toBe(201);
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json();
  const said = paragraphs.at(-1).blocks.map(({ text }: { text: string }) => text);
  expect(said).toEqual(
    expect.arrayContaining([
      'Ordningsfråga från Frans: ajournering 15 minuter.',
      'Mötet biföll den.',
      'Mötet ajournerades kl. 18.40–18.57.',
    ]),
  );
  expect(said.join(' ')).not.toContain('återupptogs');
  await expectRebuildChangesNothing(deps.store, organisationId);
});

test('another day it keeps its paragraphs, says what became of the register, and dates what it then decides', async () => {
  const { secretary, url, send, clauses, carry, present } = await startMeeting({
    now: '2024-03-06T20:00:00.000Z',
  });
  const [first, second] = await clauses('att ett', 'att två');
  await carry(first!, { at: at('18:00') });
  const until = { resumesOn: '2024-03-06', resumesAt: '18:30', place: 'Biblioteket' };
  await send('/adjournments', { ...until, at: at('20:00') });
  const refused = await send('/resumption', { at: at('17:35', '2024-03-06') });
  expect(refused.json().code).toBe('register-of-another-day');
  await send('/resumption', { register: 'anew', at: at('17:35', '2024-03-06') });
  expect((await carry(second!, { at: null })).json().code).toBe('no-register');
  await send('/register', { personIds: present.slice(0, 3), at: null });
  await carry(second!, { at: null });
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(decisions.map(({ decidedOn }: { decidedOn: string }) => decidedOn)).toEqual([
    '2024-03-06',
    '2024-02-14',
  ]);
  const inSwedish = (await secretary.get(`${url}/minutes`)).json().paragraphs.at(-1).blocks;
  const said = inSwedish.map(({ text }: { text: string }) => text);
  expect(said).toContain(
    'Mötet ajournerades kl. 21.00 till den 6 mars 2024 kl. 18.30, Biblioteket.',
  );
  expect(said).toContain('Mötet återupptogs den 6 mars 2024 kl. 18.35.');
  expect(said).toContain('Röstlängden fastställdes till 3 röstberättigade.');
});
