import { randomUUID } from 'node:crypto';
import { defaultRules, ruleNames } from '@klubba/domain';
import { describe, expect, test } from 'vitest';
import { startApp, startAssociation } from '../testing/start-app.ts';
import type { BodyList, OfficeList, RuleSetList } from './contract.ts';

const mandate = { mandate: 'Leder.', targetSize: 7, decisionId: null };
const board = { kind: 'board', name: 'Styrelsen', ...mandate };
const rules = Object.fromEntries(
  ruleNames.map((name) => {
    const { value, reference } = defaultRules[name];
    return [name, { value, reference }];
  }),
);

const start = async () => {
  const started = await startApp({ now: () => new Date('2026-03-10T12:00:00Z') });
  return { ...started, chair: await started.as('board') };
};

describe('the association', () => {
  test('can be looked at by any of its people, and changed by the board', async () => {
    const { chair, as } = await start();
    const member = await as('member');
    const details = {
      name: 'Eken',
      organisationNumber: '202100-5489',
      seat: 'Huddinge',
      timeZone: 'Europe/Stockholm',
      language: 'sv',
    };
    const changed = await chair.put('/association', details);
    expect(changed.statusCode).toBe(200);
    const seen = await member.get('/association');
    expect(seen.json()).toEqual({ ...details, example: false, version: 2 });
    expect(seen.headers.etag).toMatch(/^"2-/);
    expect((await member.put('/association', details)).statusCode).toBe(403);
  });

  test('is protected from whoever saw an earlier version', async () => {
    const { chair } = await start();
    const body = { ...board, kind: 'workingGroup', name: 'Gruppen' };
    const first = await chair.post('/bodies', body);
    const stale = await chair.post('/bodies', { ...body, name: 'B' }, { 'if-match': '"1"' });
    expect([first.statusCode, stale.statusCode]).toEqual([201, 412]);
  });

  test('has a real organisation number and time zone', async () => {
    const { chair } = await start();
    const details = { name: 'Eken', seat: 'Huddinge', language: 'sv' };
    const answer = await chair.put('/association', {
      ...details,
      organisationNumber: '202100-5488',
      timeZone: 'Europe/Huddinge',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/organisationNumber',
      '#/timeZone',
    ]);
  });
});

describe('bodies and offices', () => {
  test('a body shows who sits in it on the day asked about', async () => {
    const { chair, as } = await start();
    const { bodyId } = (await chair.post('/bodies', board)).json();
    const { personId } = await as();
    const given = await chair.post(`/bodies/${bodyId}/offices`, {
      ...{ personId, role: 'treasurer', title: null },
      ...{ from: '2026-02-15', to: null, decisionId: null },
    });
    expect(given.statusCode).toBe(201);
    const { officeId } = given.json();
    const holders = async (on: string) => {
      const { bodies } = (await chair.get(`/bodies?on=${on}`)).json<BodyList>();
      return bodies[0]!.offices.map(({ name, role }) => [name, role]);
    };
    expect(await holders('2026-02-14')).toEqual([]);
    expect(await holders('2026-02-15')).toEqual([['Siv', 'treasurer']]);
    const end = { on: '2026-03-01', decisionId: null };
    expect((await chair.post(`/offices/${officeId}/end`, end)).statusCode).toBe(200);
    expect(await holders('2026-03-02')).toEqual([]);
    const { offices } = (await chair.get(`/offices?personId=${personId}`)).json<OfficeList>();
    expect(offices).toMatchObject([{ officeId, from: '2026-02-15', to: '2026-03-01' }]);
  });

  test('today is the day where the association is at home', async () => {
    const late = await startApp({ now: () => new Date('2026-03-10T23:30:00Z') });
    const chair = await late.as('board');
    expect((await chair.get('/bodies')).json<BodyList>().on).toBe('2026-03-11');
  });

  test('a mandate changes by a decision that exists', async () => {
    const { chair } = await start();
    const { bodyId } = (await chair.post('/bodies', board)).json();
    const change = { name: 'Styrelsen', mandate: 'Leder.', targetSize: 9 };
    const unknown = await chair.put(`/bodies/${bodyId}`, { ...change, decisionId: randomUUID() });
    expect(unknown.json()).toMatchObject({
      code: 'decision-not-found',
      errors: [{ pointer: '#/decisionId' }],
    });
    const known = await chair.put(`/bodies/${bodyId}`, { ...change, decisionId: null });
    expect(known.statusCode).toBe(200);
  });

  test('a body of another association is not there', async () => {
    const { chair, app, deps } = await start();
    const neighbour = await (await startAssociation(app, deps)).as('board');
    const { bodyId } = (await neighbour.post('/bodies', board)).json();
    const change = { name: 'Ours', mandate: '', targetSize: null, decisionId: null };
    const answer = await chair.put(`/bodies/${bodyId}`, change);
    expect(answer.json()).toMatchObject({ status: 422, code: 'body-not-found' });
    expect((await chair.get('/bodies')).json<BodyList>().bodies).toEqual([]);
  });

  test('a command that is sent twice makes one body', async () => {
    const { chair } = await start();
    const key = { 'idempotency-key': randomUUID() };
    const first = await chair.post('/bodies', board, key);
    const again = await chair.post('/bodies', board, key);
    expect(again.json()).toEqual(first.json());
    expect((await chair.get('/bodies')).json<BodyList>().bodies).toHaveLength(1);
    const altered = await chair.post('/bodies', { ...board, name: 'Another' }, key);
    expect(altered.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  test('a body is dissolved when nobody sits in it any more', async () => {
    const { chair, as } = await start();
    const { bodyId } = (await chair.post('/bodies', board)).json();
    const { personId } = await as();
    const term = { role: 'member', title: null, from: '2026-01-01', to: null, decisionId: null };
    const office = await chair.post(`/bodies/${bodyId}/offices`, { personId, ...term });
    const dissolution = { on: '2026-03-01', decisionId: null };
    const early = await chair.post(`/bodies/${bodyId}/dissolution`, dissolution);
    expect(early.json()).toMatchObject({ code: 'body-has-offices', facts: { offices: 1 } });
    await chair.post(`/offices/${office.json().officeId}/end`, dissolution);
    expect((await chair.post(`/bodies/${bodyId}/dissolution`, dissolution)).statusCode).toBe(200);
    const { bodies } = (await chair.get('/bodies')).json<BodyList>();
    expect(bodies).toMatchObject([{ bodyId, dissolvedOn: '2026-03-01' }]);
  });
});

describe('the rules', () => {
  test('are adopted in versions, and each day has the one in force', async () => {
    const { chair } = await start();
    const adopt = (effectiveFrom: string) =>
      chair.post('/rule-sets', { effectiveFrom, reference: 'Stadgar', rules });
    expect((await adopt('2026-01-01')).statusCode).toBe(201);
    expect((await adopt('2026-04-01')).statusCode).toBe(201);
    expect((await adopt('2001-01-01')).statusCode).toBe(201);
    const inForce = async (on: string) =>
      (await chair.get(`/rule-sets?on=${on}`)).json<RuleSetList>().inForce;
    expect(await inForce('2000-12-31')).toBe(null);
    expect(await inForce('2025-12-31')).toBe(3);
    expect(await inForce('2026-03-31')).toBe(1);
    expect(await inForce('2026-04-01')).toBe(2);
  });

  test('are confirmed one by one, by the one who confirms', async () => {
    const { chair } = await start();
    await chair.post('/rule-sets', { effectiveFrom: '2026-01-01', reference: 'Stadgar', rules });
    const confirmation = { rule: 'quorum', reference: '§ 7' };
    expect((await chair.post('/rule-sets/1/confirmations', confirmation)).statusCode).toBe(200);
    const { ruleSets } = (await chair.get('/rule-sets')).json<RuleSetList>();
    expect(ruleSets[0]!.rules.quorum).toEqual({ value: null, reference: '§ 7', confirmed: true });
    expect(ruleSets[0]!.rules.proxies.confirmed).toBe(false);
    const again = await chair.post('/rule-sets/1/confirmations', confirmation);
    expect(again.json()).toMatchObject({ status: 422, code: 'rule-already-confirmed' });
  });

  test('are confirmed together, all that are asked or none', async () => {
    const { chair } = await start();
    await chair.post('/rule-sets', { effectiveFrom: '2026-01-01', reference: 'Stadgar', rules });
    const confirm = (...names: string[]) =>
      chair.put('/rule-sets/1/confirmations', {
        rules: names.map((rule) => ({ rule, reference: 'Stadgarna' })),
      });
    const confirmed = async () => {
      const { ruleSets } = (await chair.get('/rule-sets')).json<RuleSetList>();
      return Object.values(ruleSets[0]!.rules).filter((rule) => rule.confirmed).length;
    };
    const all = Object.keys(rules);
    await confirm('quorum');
    expect((await confirm('proxies', 'quorum')).json()).toMatchObject({
      ...{ status: 422, code: 'rule-already-confirmed' },
    });
    expect(await confirmed()).toBe(1);
    const rest = all.filter((name) => name !== 'quorum');
    expect((await confirm(...rest)).statusCode).toBe(200);
    expect(await confirmed()).toBe(all.length);
    expect((await confirm('quorum', 'quorum')).statusCode).toBe(400);
  });

  test('are not confirmed by who adopts them, and none may be missing', async () => {
    const { chair } = await start();
    const asked = { effectiveFrom: '2026-01-01', reference: 'Stadgar' };
    const confirmed = await chair.post('/rule-sets', { ...asked, rules: defaultRules });
    const { quorum: _, ...fewer } = rules;
    const missing = await chair.post('/rule-sets', { ...asked, rules: fewer });
    expect([confirmed.statusCode, missing.statusCode]).toEqual([400, 400]);
    expect(missing.json().errors[0].pointer).toBe('#/rules/quorum');
  });

  test('whose source mentions nobody that is known are refused at that source', async () => {
    const { chair } = await start();
    const reference = `enligt @{${randomUUID()}}`;
    const answer = await chair.post('/rule-sets', {
      ...{ effectiveFrom: '2026-01-01', reference: 'Stadgar' },
      rules: { ...rules, 'noticeDays.annualMeeting': { value: 14, reference } },
    });
    expect(answer.json()).toMatchObject({
      code: 'person-not-registered',
      errors: [{ pointer: '#/rules/noticeDays.annualMeeting/reference' }],
    });
  });

  test('that nobody could live by are refused by name', async () => {
    const { chair } = await start();
    const verifiers = { value: 0, reference: null };
    const answer = await chair.post('/rule-sets', {
      ...{ effectiveFrom: '2026-01-01', reference: 'Stadgar' },
      rules: { ...rules, verifiers },
    });
    expect(answer.json()).toMatchObject({
      ...{ status: 422, code: 'rule-not-possible', facts: { rule: 'verifiers' } },
      errors: [{ pointer: '#/rules' }],
    });
  });
});

test('more questions at once than there are connections are all answered', async () => {
  const { chair } = await start();
  const answers = await Promise.all(Array.from({ length: 40 }, () => chair.get('/rule-sets')));
  expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true);
});
