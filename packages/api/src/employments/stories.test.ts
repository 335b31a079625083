import { expect, test } from 'vitest';
import type { AskableMeetings, EmploymentList, EmploymentView } from './contract.ts';
import { startEmployment } from './testing/start-employment.ts';

test('the plan’s own employment: the next chair declines, a member meeting decides, the law makes it permanent', async () => {
  const { board, post, view, draft, terms, employee, chair, present, now, as, member } =
    await startEmployment();
  const first = present[2]!;
  now('2024-01-10T18:00:00Z');
  const oldChair = await member('Gun Ek');
  await post('/office-fees', {
    ...{ personId: oldChair, office: 'Ordförande', percentage: 20, from: '2023-08-01' },
    end: { kind: 'event', what: 'årsmötet 2024' },
    ...{ ore: null, per: null, taxNote: '', calledEmployment: true, papers: ['decision'] },
    decision: null,
    paper: {
      document: 'Protokoll 2023-06-10',
      on: '2023-06-10',
      paragraph: '§ 9',
      vouchedBy: chair,
    },
  });
  const { employmentId } = await post('/employments', {
    ...{ title: 'Anställning av föreningsadministratör', reason: 'Mer administration.' },
    alternativesFirst: true,
  });
  const path = `/employments/${employmentId}`;
  const { alternativeId } = await post<{ alternativeId: string }>(`${path}/alternatives`, {
    what: 'En arvoderad ordförande på 20 %',
  });
  const { proposalId } = await post<{ proposalId: string }>(`${path}/proposals`, {
    ...{ terms, reasons: 'Styrelsen ser över möjligheterna.' },
  });

  // The seed's 34 months are flagged at once, and answered by what the law has.
  const flagged = (await view(employmentId)).proposals[0]!;
  expect(flagged.clock).toMatchObject({
    permanent: { earliest: '2025-02-24', latest: '2025-03-01' },
    warnings: expect.arrayContaining([expect.objectContaining({ code: 'term-has-no-effect' })]),
  });
  await post(`${path}/answers`, {
    ...{ rule: 'conversion', way: 'ordinaryNotice', note: 'Blir tills vidare.', on: '2024-01-12' },
  });

  const meeting = await draft('2024-02-20');
  const at = `${path}/proposals/${proposalId}`;
  const place = { meetingId: meeting.meetingId, clauseId: null };
  const early = await board.post(`${at}/agenda-item`, place);
  expect(early.json()).toMatchObject({ code: 'alternative-first' });
  await post(`${path}/alternatives/${alternativeId}/outcome`, {
    ...{ outcome: 'declined', note: 'Tillträdande ordförande kan inte.', on: '2024-01-15' },
    decisionId: null,
  });
  const boardMeeting = await draft('2024-02-18', 'boardMeeting');
  const wrong = await board.post(`${at}/agenda-item`, {
    ...place,
    meetingId: boardMeeting.meetingId,
  });
  expect(wrong.json()).toMatchObject({ code: 'decision-by-another-body' });
  const { meetings: asked } = (await board.get('/employments/meetings')).json<AskableMeetings>();
  expect(asked.map(({ meetingId, obstacle }) => [meetingId, obstacle])).toEqual([
    [boardMeeting.meetingId, 'decision-by-another-body'],
    [meeting.meetingId, null],
  ]);
  const arranging = await as('secretary');
  expect((await arranging.get(path)).json()).toMatchObject({
    ...{ may: { prepare: false, arrange: true }, contracts: null },
    proposals: [{ proposalId, status: 'draft' }],
  });
  const placed = await post<{ itemId: string; clauseId: string }>(`${at}/agenda-item`, place);

  await meeting.hold('2024-02-01');
  await meeting.takeUp(placed.itemId, '18:40');
  const undecided = await board.post(`${at}/decision`, { terms: null });
  expect(undecided.json()).toMatchObject({ code: 'not-decided-yet' });
  expect((await view(employmentId)).next).toBe('awaitMeeting');
  await meeting.carry(placed.clauseId, '18:45');
  expect(await view(employmentId)).toMatchObject({
    next: 'recordDecision',
    proposals: [{ status: 'placed', record: { number: { year: 2024 }, amended: false } }],
  });
  await post(`${at}/decision`, { terms: null });
  expect(await view(employmentId)).toMatchObject({
    phase: 'approved',
    proposals: [{ status: 'approved', stands: 'carried', decision: { number: { year: 2024 } } }],
  });

  const contract = {
    ...{ proposalId, personId: employee, name: 'Ada Lund', terms },
    ...{ signedBy: [chair, first], signedOn: '2024-02-25' },
  };
  const more = await board.post(`${path}/contracts`, {
    ...contract,
    terms: { ...terms, percentage: 25 },
  });
  expect(more.json()).toMatchObject({
    code: 'terms-outside-the-decision',
    errors: [{ pointer: '#/terms/percentage' }],
  });
  await post(`${path}/contracts`, contract);
  await post(`${path}/start`, { on: '2024-03-01' });
  now('2024-03-02T10:00:00Z');
  const active = await view(employmentId);
  expect(active).toMatchObject({
    phase: 'active',
    employee: { personId: employee, name: 'Ada Lund' },
    clock: { converted: false, warnings: expect.arrayContaining([]) },
  });
  expect(active.checklist).toContainEqual(
    expect.objectContaining({ task: 'keyTerms', suggestedOn: '2024-03-08' }),
  );
  await post(`${path}/information`, { task: 'keyTerms', how: 'Skriftligt', on: '2024-03-05' });

  const longer = { ...terms, from: '2025-01-01', until: '2027-12-31' };
  const extension = await board.post(`${path}/contracts`, { ...contract, terms: longer });
  expect(extension.json()).toMatchObject({ code: 'terms-outside-the-decision' });

  now('2026-12-31T10:00:00Z');
  expect((await view(employmentId)).clock).toMatchObject({ converted: true });
  const expiry = await board.post(`${path}/end`, { reason: 'term', on: '2026-12-31' });
  expect(expiry.json()).toMatchObject({
    code: 'permanent-by-law',
    facts: { since: '2025-02-24' },
  });
  await post(`${path}/end-of-work`, { on: '2026-12-31', note: '' });

  const list = (await board.get('/employments')).json<EmploymentList>();
  expect(list.employments).toMatchObject([
    { percentage: 20, employee: 'Ada Lund', decisionIds: [expect.any(String)] },
  ]);
  expect(list.fees).toMatchObject([{ nature: 'unsettled', clock: { days: expect.any(Number) } }]);
  const other = await as('member');
  const public_ = (await other.get('/employments')).json<EmploymentList>();
  expect(public_.employments).toMatchObject([{ employee: null, attention: null }]);
});

test('with a named agreement it ends as agreed, after its notice', async () => {
  const { board, post, view, decided, now, terms } = await startEmployment();
  const agreement = { kind: 'named', name: 'Avtalet', months: 36, bound: true } as const;
  const { path, contract, employmentId } = await decided({ agreement });
  await post(`${path}/contracts`, { ...contract, terms: { ...terms, agreement } });
  await post(`${path}/start`, { on: '2024-03-01' });
  now('2026-11-01T10:00:00Z');
  const { clock } = await view(employmentId);
  expect(clock).toMatchObject({ converted: false, nonExtensionNoticeBy: '2026-11-30' });
  expect(clock!.warnings).toContainEqual(expect.objectContaining({ code: 'non-extension' }));
  await post(`${path}/non-extension`, { how: 'Överlämnat', on: '2026-11-15' });
  const early = await board.post(`${path}/end`, { reason: 'term', on: '2026-12-31' });
  expect(early.json()).toMatchObject({ code: 'not-yet-happened' });
  now('2026-12-31T10:00:00Z');
  await post(`${path}/end`, { reason: 'term', on: '2026-12-31' });
  await post(`${path}/archive`, { on: '2026-12-31' });
  await post(`${path}/destruction`, { papers: 'employee', on: '2026-12-31' });
  expect(await view(employmentId)).toMatchObject({
    ...{ phase: 'archived', employee: null, recordDestroyedOn: '2026-12-31' },
    proposals: [{ status: 'approved' }],
  });
});

test('who may see what: the employer’s group and the employee the record, each look is noted; others the decision', async () => {
  const { board, post, decided, as } = await startEmployment();
  const own = await as('member');
  const { path, contract, employmentId } = await decided();
  await post(`${path}/contracts`, { ...contract, personId: own.personId });
  const seen = async (who: typeof own) =>
    (await who.get(`/employments/${employmentId}`)).json<EmploymentView>();
  expect(await seen(own)).toMatchObject({ mine: true, contracts: [{}], applications: null });
  for (const role of ['member', 'secretary', 'auditor', 'chair'] as const) {
    const who = await as(role);
    expect(await seen(who), role).toMatchObject({
      ...{ mine: false, contracts: null, employee: null, clock: null, checklist: null },
      proposals: [{ status: 'approved' }],
    });
    const refused = await who.post(`${path}/notice`, {
      ...{ by: 'employer', on: '2024-06-01', lastDay: null, note: '' },
    });
    expect(refused.statusCode, role).toBe(403);
  }
  const group = await as('board');
  const named = await board.get(`/employments/${employmentId}`);
  expect(named.json()).toMatchObject({ may: { prepare: true } });
  await seen(board);
  const changed = await board.put(`${path}/employer-group`, { personIds: [group.personId] });
  expect(changed.statusCode, changed.body).toBe(200);
  expect(await seen(board)).toMatchObject({ contracts: null, may: { prepare: false } });
  const { looks } = (await group.get(`${path}/looks`)).json();
  expect(looks.map((look: { personId: string }) => look.personId).sort()).toEqual(
    [own.personId, board.personId].sort(),
  );
  const trail = (await (await as('member')).get(`${path}/events`)).json();
  const types = trail.events.map((event: { type: string }) => event.type);
  expect(types).toContain('EmploymentApproved');
  expect(types).not.toContain('ContractSigned');
});
