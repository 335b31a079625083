import { hash, randomUUID } from 'node:crypto';
import { defaultRules, people, ruleNames } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import { describe, expect, test } from 'vitest';
import { execute } from '../store/execute.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { startApp } from '../testing/start-app.ts';
import type { PeopleList, PersonView } from './contract.ts';

const start = async () => {
  const started = await startApp({ now: () => new Date('2026-05-10T12:00:00Z') });
  const secretary = await started.as('secretary');
  const register = async (name: string, more: object = {}) =>
    (await secretary.post('/people', { name, email: null, phone: null, ...more })).json()
      .personId as string;
  const list = async (query = '') => {
    const { people } = (await secretary.get(`/people${query}`)).json<PeopleList>();
    return people.map(({ name }) => name);
  };
  return { ...started, secretary, register, list };
};

describe('a person', () => {
  test('is registered with contact and membership, and seen with both', async () => {
    const { secretary } = await start();
    const contact = { name: 'Åsa Ek', email: 'asa@example.org', phone: '08-123 45 67' };
    const made = await secretary.post('/people', { ...contact, memberSince: '2026-01-01' });
    expect(made.statusCode).toBe(201);
    const { personId, version } = made.json();
    await secretary.post(`/people/${personId}/fees`, { year: 2026, on: '2026-01-05' });
    expect((await secretary.get(`/people/${personId}`)).json<PersonView>()).toEqual({
      ...{ personId, version: version + 1, on: '2026-05-10', ...contact },
      ...{
        language: null,
        roles: [],
        signsIn: false,
        membership: { from: '2026-01-01', to: null },
      },
      memberships: [{ from: '2026-01-01', to: null, reason: null }],
      fees: [{ year: 2026, on: '2026-01-05' }],
      corrections: [],
      votingRight: { entitled: true, reason: null, facts: {}, confirmed: false },
    });
  });

  test('is asked about where somebody else has the address', async () => {
    const { secretary, register, list } = await start();
    const personId = await register('Åsa Ek', { email: 'asa@example.org' });
    const again = { name: 'Åsa Ek', email: 'ASA@example.org', phone: null };
    expect((await secretary.post('/people', again)).json()).toMatchObject({
      code: 'email-of-another',
      errors: [{ pointer: '#/email', facts: { personId, name: 'Åsa Ek' } }],
    });
    const curly = 'o\u2019brien@example.org';
    await register('Eva O\u2019Brien', { email: "o'brien@example.org" });
    expect((await secretary.post('/people', { ...again, email: curly })).json().code).toBe(
      'email-of-another',
    );
    const another = { ...again, name: 'Bo Ek', sharesEmail: true };
    expect((await secretary.post('/people', another)).statusCode).toBe(201);
    expect(await list('?q=asa@')).toEqual(['Bo Ek', 'Åsa Ek']);
  });

  test('is kept as it is read, whoever wrote it', async () => {
    const { secretary, register, list } = await start();
    const contact = { email: 'åsa@exämple.se', phone: '08\u201312\u00a034' };
    const personId = await register('A\u030asa\u200b  D\u2019Ek', contact);
    expect((await secretary.get(`/people/${personId}`)).json<PersonView>()).toMatchObject({
      ...{ name: 'Åsa D’Ek', email: 'åsa@exämple.se', phone: '08-12 34' },
    });
    for (const typed of ['Åsa', 'A\u030asa', "d'ek", 'd’ek', 'EXÄMPLE'])
      expect(await list(`?q=${encodeURIComponent(typed)}`), typed).toEqual(['Åsa D’Ek']);
  });

  test.for([
    ['text-direction', 'name', 'Åsa \u202ekE'],
    ['nothing-visible', 'name', '\u3164'],
    ['control-character', 'name', 'Åsa\u0007'],
    ['not-an-email', 'email', 'asa'],
    ['text-direction', 'email', 'a\u202eb@example.org'],
  ] as const)('is refused with %s in the %s', async ([code, field, text]) => {
    const { secretary } = await start();
    const contact = { name: 'Åsa', email: null, phone: null, [field]: text };
    const said = await secretary.post('/people', contact);
    expect(said.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: `#/${field}`, code }],
    });
  });

  test('is put right where the register was wrong, and both can be seen', async () => {
    const { secretary, register, as } = await start();
    const personId = await register('Åsa Ek', { memberSince: '2026-04-01' });
    const url = `/people/${personId}`;
    const view = async () => (await secretary.get(url)).json<PersonView>();
    await secretary.post(`${url}/fees`, { year: 2026, on: '2026-04-02' });
    expect((await view()).votingRight).toMatchObject({ entitled: true });
    const reason = 'Åsa Eks betalning gällde en annan medlem.';
    const revoked = await secretary.post(`${url}/fees/2026/revocation`, { reason });
    expect(revoked.statusCode, revoked.body).toBe(200);
    expect(await view()).toMatchObject({
      fees: [],
      votingRight: { entitled: false, reason: 'fee-not-paid' },
      corrections: [{ what: 'fee', was: { year: 2026, on: '2026-04-02' }, is: null, reason }],
    });
    await secretary.post(`${url}/fees`, { year: 2026, on: '2026-05-02' });

    const right = { from: '2026-05-01', ended: null, reason };
    const path = `${url}/memberships/2026-04-01/correction`;
    expect((await secretary.post(path, right)).statusCode).toBe(200);
    expect(await view()).toMatchObject({
      memberships: [{ from: '2026-05-01', to: null, reason: null }],
      fees: [{ year: 2026, on: '2026-05-02' }],
      votingRight: { entitled: false, reason: 'membership-too-short' },
    });
    const ended = { on: '2026-05-05', reason: 'moved' };
    const again = `${url}/memberships/2026-05-01`;
    await secretary.post(`${again}/correction`, { ...right, ended });
    expect((await view()).memberships).toEqual([
      { from: '2026-05-01', to: '2026-05-05', reason: 'moved' },
    ]);
    expect((await secretary.post(`${again}/revocation`, { reason })).statusCode).toBe(200);
    expect(await view()).toMatchObject({
      memberships: [],
      votingRight: { reason: 'never-a-member' },
      corrections: [{ what: 'fee' }, {}, {}, { what: 'membership', is: null }],
    });
    const gone = await secretary.post(`${again}/revocation`, { reason });
    expect(gone.json()).toMatchObject({ status: 422, code: 'membership-not-found' });
    const { statusCode } = await (await as('member')).post(path, right);
    expect(statusCode).toBe(403);
  });

  test('has paid no fee on a day to come', async () => {
    const { secretary, register } = await start();
    const url = `/people/${await register('Åsa Ek')}/fees`;
    const ahead = await secretary.post(url, { year: 2026, on: '2026-05-11' });
    expect(ahead.json()).toMatchObject({
      ...{ status: 422, code: 'not-yet-happened' },
      errors: [{ pointer: '#/on', facts: { now: '2026-05-10' } }],
    });
    expect((await secretary.post(url, { year: 2026, on: '2026-05-10' })).statusCode).toBe(200);
  });

  test('is not shown to members, who see themselves', async () => {
    const { as, register } = await start();
    const member = await as('member');
    const personId = await register('Åsa Ek');
    expect((await member.get(`/people/${personId}`)).statusCode).toBe(403);
    expect((await member.get('/people')).statusCode).toBe(403);
    const own = (await member.get('/people/me')).json<PersonView>();
    expect(own).toMatchObject({ personId: member.personId, roles: ['member'], signsIn: true });
  });

  test('whom nobody knows is not there', async () => {
    const { secretary } = await start();
    expect((await secretary.get(`/people/${randomUUID()}`)).statusCode).toBe(404);
    const fee = { year: 2026, on: '2026-01-05' };
    const answer = await secretary.post(`/people/${randomUUID()}/fees`, fee);
    expect(answer.json()).toMatchObject({ status: 422, code: 'person-not-registered' });
  });

  test('leaves no name, address or number in the log', async () => {
    const { secretary, deps, organisationId } = await start();
    const contact = { name: 'Åsa Ek', email: 'asa@example.org', phone: '08-123 45 67' };
    const { personId } = (await secretary.post('/people', contact)).json();
    const changed = { ...contact, name: 'Åsa Ekdahl' };
    await secretary.put(`/people/${personId}/contact`, changed);
    const logged = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .selectFrom('log.event')
        .select('data')
        .where('organisationId', '=', organisationId)
        .where('streamId', '=', personId)
        .execute(),
    );
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toMatch(/Åsa|asa@|123/);
    expect((await secretary.get(`/people/${personId}`)).json()).toMatchObject(changed);
  });
});

test('whoever reads the log cannot try out whose name was registered', async () => {
  const { deps, organisationId, as } = await startApp();
  const office = await as('office');
  const body = { name: 'Siv', email: null, phone: null };
  const commandId = randomUUID();
  await office.post('/people', body, { 'idempotency-key': commandId });
  const request = { operationId: 'registerPerson', by: office.personId };
  const guess = { ...request, params: { organisationId }, body };
  const { requestHash } = await inOrganisation(deps.db, organisationId, (tx) =>
    tx
      .selectFrom('log.command')
      .select('requestHash')
      .where('commandId', '=', commandId)
      .executeTakeFirstOrThrow(),
  );
  expect(requestHash).toHaveLength(32);
  expect(requestHash).not.toEqual(hash('sha256', jcs(guess), 'buffer'));
});

describe('a membership', () => {
  test('ends with a reason, which ends the voting right the day after', async () => {
    const { secretary, register } = await start();
    const personId = await register('Åsa Ek', { memberSince: '2026-01-01' });
    await secretary.post(`/people/${personId}/fees`, { year: 2026, on: '2026-01-05' });
    const end = { on: '2026-05-01', reason: 'moved' };
    await secretary.post(`/people/${personId}/memberships/end`, end);
    const right = async (on: string) =>
      (await secretary.get(`/people/${personId}?on=${on}`)).json<PersonView>().votingRight;
    expect(await right('2026-05-01')).toMatchObject({ entitled: true });
    expect(await right('2026-05-02')).toMatchObject({
      ...{ entitled: false, reason: 'membership-ended', facts: { endedOn: '2026-05-01' } },
    });
    const again = await secretary.post(`/people/${personId}/memberships/end`, end);
    expect(again.json()).toMatchObject({ status: 422, code: 'not-a-member' });
    const back = { on: '2026-05-09' };
    expect((await secretary.post(`/people/${personId}/memberships`, back)).statusCode).toBe(200);
    expect(await right('2026-05-10')).toMatchObject({ reason: 'membership-too-short' });
  });

  test('follows the rule that is in force on the day', async () => {
    const { secretary, register, as } = await start();
    const rules = Object.fromEntries(
      ruleNames.map((name) => {
        const { value, reference } = defaultRules[name];
        return [name, { value, reference }];
      }),
    );
    const value = { membershipDays: 0, feePaid: false, feeYear: 'meetingYear' };
    await (await as('board')).post('/rule-sets', {
      ...{ effectiveFrom: '2026-05-01', reference: 'Stadgar' },
      rules: { ...rules, votingRight: { value, reference: '§ 4' } },
    });
    const personId = await register('Åsa Ek', { memberSince: '2026-04-20' });
    const right = async (on: string) =>
      (await secretary.get(`/people/${personId}?on=${on}`)).json<PersonView>().votingRight;
    expect(await right('2026-04-30')).toMatchObject({ reason: 'membership-too-short' });
    expect(await right('2026-05-01')).toMatchObject({ entitled: true });
  });
});

describe('the list of people', () => {
  test('stands in the order of the Swedish alphabet', async () => {
    const { register, list } = await start();
    for (const name of ['Östen Ö', 'Zara Z', 'Ärla Ä', 'Åke Å', 'anna a']) await register(name);
    expect(await list()).toEqual(['anna a', 'Siv', 'Zara Z', 'Åke Å', 'Ärla Ä', 'Östen Ö']);
  });

  test('finds every word asked for in name or address, and takes signs literally', async () => {
    const { register, list } = await start();
    await register('Åsa Ek', { email: 'asa.ek@example.org' });
    await register('Åsa Lind', { email: 'asa_lind@example.org' });
    expect(await list(`?q=${encodeURIComponent('åsa ek')}`)).toEqual(['Åsa Ek']);
    expect(await list('?q=a_l')).toEqual(['Åsa Lind']);
    expect(await list('?q=a_e')).toEqual([]);
    for (const sign of ['%', '\\', "'", 'a%l'])
      expect(await list(`?q=${encodeURIComponent(sign)}`)).toEqual([]);
  });

  test('tells members of the day from those who were or never have been', async () => {
    const { register, list, secretary } = await start();
    await register('Present', { memberSince: '2026-01-01' });
    await register('Next', { memberSince: '2026-06-01' });
    const past = await register('Past', { memberSince: '2025-01-01' });
    const end = { on: '2026-05-01', reason: 'left' };
    await secretary.post(`/people/${past}/memberships/end`, end);
    expect(await list('?membership=current')).toEqual(['Present']);
    expect(await list('?membership=former')).toEqual(['Past']);
    expect(await list('?membership=none')).toEqual(['Next', 'Siv']);
    expect(await list('?membership=current&on=2026-05-01')).toEqual(['Past', 'Present']);
  });

  test('goes on page by page without losing or repeating anyone', async () => {
    const { secretary, deps, organisationId } = await start();
    const order = { organisationId, commandId: randomUUID(), request: null, by: null };
    await execute(deps.store, { ...order, at: deps.now() }, async (unit) => {
      for (let i = 0; i < 120; i += 1)
        await unit.decide(people, randomUUID(), {
          ...{ type: 'RegisterPerson', name: `Name ${i % 7}`, email: null, phone: null },
        });
    });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query: string = next && `?cursor=${encodeURIComponent(next)}`;
      const page: PeopleList = (await secretary.get(`/people${query}`)).json();
      seen.push(...page.people.map(({ personId }) => personId));
      ({ next } = page);
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
    const forged = await secretary.get('/people?cursor=eyJh.abc');
    expect(forged.json()).toMatchObject({ status: 400, errors: [{ code: 'invalid-cursor' }] });
  });
});
