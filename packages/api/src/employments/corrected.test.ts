import { expect, test } from 'vitest';
import type { EmploymentView } from './contract.ts';
import { startEmployment } from './testing/start-employment.ts';

test('a decision that was written wrongly and is put right employs nobody, and the minutes show both', async () => {
  const { board, as, decided } = await startEmployment();
  const secretary = await as('secretary');
  const { path, contract, employmentId, meeting } = await decided();
  const { proposals } = (await board.get(`/employments/${employmentId}`)).json<EmploymentView>();
  const { decisionId } = proposals[0]!.decision!;
  const at = `/meetings/${meeting.meetingId}`;
  const wrong = { outcome: 'rejected', figures: null, reason: 'Mötet sa nej.' };
  const correction = `${at}/decisions/${decisionId}/correction`;
  expect((await secretary.post(correction, wrong)).json()).toMatchObject({
    ...{ code: 'see-what-hangs-on-it', facts: { count: 1 } },
  });
  const hangs = (await secretary.get(`${correction}?outcome=rejected`)).json();
  expect(hangs.employments).toMatchObject([{ employmentId, title: expect.any(String) }]);
  const seen = { ...wrong, withWhatHangsOnIt: true };
  const corrected = await secretary.post(correction, seen);
  expect(corrected.statusCode, corrected.body).toBe(200);
  const signed = await board.post(`${path}/contracts`, contract);
  expect(signed.json()).toMatchObject({ code: 'decision-does-not-stand' });
  const now = (await board.get(`/employments/${employmentId}`)).json<EmploymentView>();
  expect(now.proposals).toMatchObject([{ status: 'approved', stands: 'rejected' }]);
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision).toMatchObject({ outcome: 'rejected', number: { year: 2024 } });
  const minutes = (await secretary.get(`${at}/minutes`)).body;
  expect(minutes).toContain('antecknades först som bifall');
  expect(minutes).toContain('Mötet sa nej.');
  const again = await secretary.post(`${at}/decisions/${decisionId}/correction`, wrong);
  expect(again.json()).toMatchObject({ code: 'nothing-to-correct' });
});
