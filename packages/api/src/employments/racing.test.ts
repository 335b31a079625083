import { expect, test } from 'vitest';
import { asOwner } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import { startEmployment } from './testing/start-employment.ts';

type Outcome = { readonly statusCode: number; readonly json: () => { code?: string } };

const codes = (answers: readonly Outcome[]) =>
  answers.map((one) => (one.statusCode < 300 ? 'yes' : one.json().code)).toSorted();

/** Every contract of the association stands on an approval that came before it in the log. */
const expectDecided = async (organisationId: string, employmentId: string) => {
  const events = await asOwner<{ type: string; proposalId: string | null }>(
    await testDatabase(),
    organisationId,
    `select type, data ->> 'proposalId' as proposal_id from log.event
     where stream_id = '${employmentId}' order by position`,
  );
  for (const [i, { type, proposalId }] of events.entries()) {
    const before = events.slice(0, i).map((one) => `${one.type} ${one.proposalId}`);
    if (type === 'ContractSigned') expect(before).toContain(`EmploymentApproved ${proposalId}`);
    if (type === 'EmploymentStarted')
      expect(before.some((one) => one.startsWith('ContractSigned'))).toBe(true);
  }
};

test('of two contracts at once one is signed', async () => {
  const { board, decided, view, organisationId } = await startEmployment();
  const { path, contract, employmentId } = await decided();
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => board.post(`${path}/contracts`, contract)),
  );
  expect(codes(answers)).toEqual([
    ...['overlaps-contract', 'overlaps-contract', 'overlaps-contract', 'yes'],
  ]);
  expect((await view(employmentId)).contracts).toHaveLength(1);
  await expectDecided(organisationId, employmentId);
});

test('of two employments of one person at the same time one begins, each in its own stream', async () => {
  for (let round = 0; round < 3; round++) {
    const { board, decided, terms, employee, chair } = await startEmployment();
    const { path, contract } = await decided();
    const answers = await Promise.all([
      board.post(`${path}/contracts`, contract),
      board.post('/employments/taken-over', {
        ...{ title: 'Äldre', personId: employee, name: 'Ada Lund', endedOn: null },
        terms: { ...terms, signatoryIds: [] },
        paper: { document: 'Protokoll', on: null, paragraph: null, vouchedBy: chair },
      }),
    ]);
    expect(codes(answers)).toEqual(['overlaps-employment', 'yes']);
  }
});

test.each([
  ['withdrawn', 'at the association'],
  ['tabled', 'at the meeting'],
  ['withdrawn', 'at the meeting'],
] as const)(
  'a proposal that is %s %s while it is decided, signed and started employs nobody without its decision',
  async (how, where) => {
    for (let round = 0; round < 2; round++) {
      const { board, as, asked, view, organisationId } = await startEmployment();
      const { path, proposalId, contract, employmentId, placed, meeting } = await asked();
      const secretary = await as('secretary');
      const at = meeting.at('18:50');
      const of = `/meetings/${meeting.meetingId}`;
      const leave = () =>
        where === 'at the association'
          ? board.post(`${path}/proposals/${proposalId}/withdrawal`, { reason: 'Ångrat' })
          : secretary.post(`${of}/agenda-items/${placed.itemId}/passing-over`, {
              ...{ outcome: how, at },
            });
      const gavel = () =>
        secretary.post(`${of}/clauses/${placed.clauseId}/acclamation`, {
          ...{ outcome: 'carried', at, assignment: null },
        });
      const record = () => board.post(`${path}/proposals/${proposalId}/decision`, { terms: null });
      const sign = () => board.post(`${path}/contracts`, contract);
      const start = () => board.post(`${path}/start`, { on: '2024-03-01' });
      const first = round % 2 ? [leave, gavel] : [gavel, leave];
      const steps = [sign, ...first, record, sign, record, start, sign, record, start];
      const answers = await Promise.all(steps.map((step) => step()));
      expect(codes(answers)).toContain('yes');
      expect(codes(answers)).not.toContain('invalid');
      for (const step of [record, sign, start]) await step();
      const seen = await view(employmentId);
      const isEmployed = (seen.contracts ?? []).length > 0;
      const [proposal] = seen.proposals;
      if (isEmployed) expect(proposal).toMatchObject({ status: 'approved', stands: 'carried' });
      else expect(['approved', 'withdrawn', 'tabled', 'placed']).toContain(proposal!.status);
      if (proposal!.status === 'withdrawn' || proposal!.status === 'tabled')
        expect(seen).toMatchObject({ phase: 'preparing', contracts: [], startedOn: null });
      await expectDecided(organisationId, employmentId);
    }
  },
);
