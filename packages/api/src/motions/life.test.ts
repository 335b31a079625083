import { expect, test } from 'vitest';
import type { MotionMeetings } from './life.contract.ts';
import { startMotions } from './testing/start-motions.ts';

test('three motions: one adopted with changes, one individual after a no, one late', async () => {
  const { as, group, post, posting, view, viewing, begin, draft, now, association } =
    await startMotions();
  const author = await as('member');
  const first = await begin(author, 'Studiecirklar', ['att inrätta ett stöd', 'att följa upp det']);
  const second = await begin(author, 'Sex timmars dag', ['korta arbetsdagen']);
  const own = posting(author);
  await own(`${first.path}/preparation`);
  await own(`${second.path}/preparation`);
  const { clauses } = await view(first.motionId);
  expect(await view(first.motionId)).toMatchObject({
    stage: 'underPreparation',
    next: 'giveOpinion',
  });
  await post(`${first.path}/opinions`, {
    ...{ purpose: 'meeting', bodyId: association.boardId, text: 'Ett bra förslag.' },
    clauses: [
      { clauseId: clauses[0]!.clauseId, answer: 'grant', wording: 'att inrätta ett treårigt stöd' },
      { clauseId: clauses[1]!.clauseId, answer: 'reject' },
    ],
  });
  const opinion = (await view(first.motionId)).opinions[0]!;
  await post(`${first.path}/opinions/${opinion.opinionId}/reservations`, {
    text: 'Till förmån för båda.',
  });

  const meeting = await draft();
  const boardMeeting = await draft('2024-01-30', 'board');
  const { meetings } = (await group.get('/motions/meetings')).json<MotionMeetings>();
  expect(meetings).toMatchObject([{ meetingId: meeting.meetingId, obstacle: null, questions: [] }]);
  const board = await as('board');
  const all = (await board.get('/motions/meetings')).json<MotionMeetings>().meetings;
  expect(all.map(({ meetingId, obstacle }) => [meetingId, obstacle])).toEqual([
    [boardMeeting.meetingId, 'motion-decided-by-another-body'],
    [meeting.meetingId, null],
  ]);
  const wrong = await group.post(`${first.path}/agenda-item`, {
    meetingId: boardMeeting.meetingId,
  });
  expect(wrong.json()).toMatchObject({ code: 'motion-decided-by-another-body' });
  const place = { meetingId: meeting.meetingId, byClause: true };
  const one = await post<{ itemId: string }>(`${first.path}/agenda-item`, place);
  const two = await post<{ itemId: string }>(`${second.path}/agenda-item`, {
    meetingId: meeting.meetingId,
  });
  const asked = await meeting.clausesOf(one.itemId);
  expect(asked.map(({ text }) => text)).toEqual(['att inrätta ett stöd', 'att följa upp det']);
  const [whole] = await meeting.clausesOf(two.itemId);
  expect(whole!.text).toBe('att föreningen ställer sig bakom motionen ”Sex timmars dag”');
  const agenda = (await board.get(`/meetings/${meeting.meetingId}`)).body;
  expect(agenda).toContain('Ett bra förslag.');
  expect(agenda).toContain('att inrätta ett treårigt stöd');
  expect(agenda).toContain('Till förmån för båda.');

  // What stands before a meeting is not rewritten.
  const late = await author.post(`${first.path}/versions`, {
    ...{ title: 'Annat', clauses: [], basis: (await viewing(author)(first.motionId)).versionId },
  });
  expect(late.json()).toMatchObject({ code: 'motion-before-a-meeting' });

  await meeting.hold('2024-01-11');
  await meeting.takeUp(one.itemId, '18:40');
  expect((await group.post(`${first.path}/standing`, {})).json()).toMatchObject({
    code: 'motion-not-decided-yet',
  });
  expect((await view(first.motionId)).next).toBe('awaitMeeting');
  await meeting.decideClause(asked[0]!.clauseId, 'carried', '18:45');
  await meeting.decideClause(asked[1]!.clauseId, 'rejected', '18:46');
  expect(await view(first.motionId)).toMatchObject({
    next: 'recordStanding',
    placed: { record: { standing: 'standsBehindWithChanges' } },
  });
  await post(`${first.path}/standing`);
  await meeting.takeUp(two.itemId, '18:50');
  await meeting.decideClause(whole!.clauseId, 'rejected', '18:55');
  await post(`${second.path}/standing`);

  const adopted = await view(first.motionId);
  expect(adopted).toMatchObject({
    stage: 'stoodBehind',
    next: 'send',
    clauses: [{ text: 'att inrätta ett stöd' }],
    stood: [
      {
        standing: 'standsBehindWithChanges',
        decisions: [{ number: { year: 2024 } }, { number: { year: 2024 } }],
        now: { standing: 'standsBehindWithChanges' },
        meeting: { title: 'Medlemsmöte', startsOn: '2024-01-31' },
      },
    ],
  });
  expect(adopted.adoptedVersionId).toBe(adopted.versionId);
  const rewritten = await author.post(`${first.path}/versions`, {
    ...{ title: 'Annat', clauses: [], basis: adopted.versionId },
  });
  expect(rewritten.json()).toMatchObject({ code: 'motion-text-adopted' });

  now('2024-02-01T10:00:00Z');
  const sending = { to: 'Partistyrelsen', how: 'e-post', on: '2024-02-01' };
  await post(`${first.path}/sendings`, { ...sending, bodyId: association.boardId });
  const refused = await group.post(`${second.path}/sendings`, {
    ...{ ...sending, bodyId: association.boardId },
  });
  expect(refused.json()).toMatchObject({ code: 'association-does-not-stand-behind' });
  const notTheirs = await group.post(`${second.path}/sendings`, { ...sending, bodyId: null });
  expect(notTheirs.statusCode).toBe(403);
  const hash = 'a'.repeat(64);
  await own(`${second.path}/sendings`, { ...sending, bodyId: null, hash });
  const sentAlone = await viewing(author)(second.motionId);
  expect(sentAlone).toMatchObject({
    ...{ stage: 'sent', next: 'tellReceipt' },
    sendings: [{ personId: author.personId, bodyId: null, hash, receipt: null }],
  });
  expect((await view(first.motionId)).sendings[0]!.hash).toBe(adopted.hash);

  // One that was begun late is sent all the same, and says so.
  const third = await begin(author, 'Kulturskola', ['att avgiftsbefria kulturskolan']);
  const after = { ...sending, bodyId: null, on: '2024-02-09' };
  // Nobody tells of what has not happened yet.
  const ahead = await author.post(`${third.path}/sendings`, after);
  expect(ahead.json()).toMatchObject({
    ...{ code: 'not-yet-happened', errors: [{ pointer: '#/on' }] },
  });
  now('2024-02-10T10:00:00Z');
  await own(`${third.path}/sendings`, after);
  const { sendings } = await viewing(author)(third.motionId);
  await own(`${third.path}/sendings/${sendings[0]!.sendingId}/receipt`, {
    ...{
      receivedAt: '2024-02-09T07:12:00.000Z',
      reply: 'Dnr 2024/88',
      evidence: 'E-post 9 februari',
    },
  });
  expect(await view(third.motionId)).toMatchObject({
    stage: 'received',
    late: [
      {
        ...{ what: 'sending', at: '2024-02-09T07:12:00.000Z' },
        ...{ evidence: 'Dnr 2024/88 · E-post 9 februari', deadline: { for: 'congress' } },
      },
    ],
  });
  expect((await view(first.motionId)).late).toEqual([]);

  const sent = (await view(first.motionId)).sendings[0]!;
  await post(`${first.path}/sendings/${sent.sendingId}/receipt`, { reply: 'Tack.' });
  await post(`${first.path}/registration`, { number: 'A44', classLetter: 'A' });
  const clauseId = clauses[0]!.clauseId;
  await post(`${first.path}/answers`, {
    by: 'Partistyrelsen',
    clauses: [{ clauseId, answer: 'grant' }],
  });
  await post(`${first.path}/answers`, {
    ...{ by: 'Partistyrelsen', text: 'Rättelse', clauses: [{ clauseId, answer: 'reject' }] },
  });
  await post(`${first.path}/reservations`, { number: 2, on: 'answer', by: 'Ada', text: 'Bifall.' });
  const strange = await group.post(`${first.path}/outcomes`, {
    clauses: [{ clauseId: clauses[1]!.clauseId, outcome: 'granted' }],
  });
  expect(strange.json()).toMatchObject({ code: 'motion-clause-unknown' });
  const outcomes = {
    ...{ source: 'Kongressens protokoll § 44', on: '2024-05-10' },
    clauses: [
      {
        clauseId,
        outcome: 'reservationGranted',
        reservation: 2,
        figures: { for: 101, against: 90, abstained: null },
      },
    ],
  };
  // What was answered, decided or came of it is told once it has been.
  for (const [path, body] of [
    ['outcomes', outcomes],
    ['answers', { by: 'Partistyrelsen', text: 'Bifall.', on: '2024-05-01' }],
    ['follow-ups', { note: 'Cirklarna har börjat.', on: '2024-09-01' }],
    ['district', { district: 'Storstockholm', on: '2024-03-01' }],
  ] as const) {
    const early = await group.post(`${first.path}/${path}`, body);
    expect(early.json(), path).toMatchObject({ code: 'not-yet-happened' });
  }
  now('2024-09-02T10:00:00Z');
  await post(`${first.path}/outcomes`, outcomes);
  await post(`${first.path}/follow-ups`, { note: 'Cirklarna har börjat.', on: '2024-09-01' });
  expect(await view(first.motionId)).toMatchObject({
    ...{ stage: 'followedUp', summary: 'granted', next: null },
    clauses: [{ differsFromAnswer: true, outcome: { reservation: 2, figures: { for: 101 } } }],
    answers: [{ number: 1 }, { number: 2 }],
  });
});

test('asked as a whole and changed, somebody tells the clauses; put right later, the motion shows it and is not sent', async () => {
  const { as, group, post, posting, view, begin, draft, association, secretary } =
    await startMotions();
  const author = await as('member');
  const { motionId, path } = await begin(author, 'Bad', ['att bygga bad', 'att simma']);
  await posting(author)(`${path}/preparation`);
  const meeting = await draft();
  const { itemId } = await post<{ itemId: string }>(`${path}/agenda-item`, {
    meetingId: meeting.meetingId,
  });
  const [whole] = await meeting.clausesOf(itemId);
  await meeting.hold('2024-01-11');
  await meeting.takeUp(itemId, '18:40');
  const { clauseIds } = await meeting.propose(
    itemId,
    { kind: 'person', id: author.personId },
    ['att föreningen ställer sig bakom motionen utan simningen'],
    'amendment',
    whole!.clauseId,
  );
  await meeting.decideClause(clauseIds[0]!, 'carried', '18:44');
  const { decisionId } = await meeting.decideClause(whole!.clauseId, 'carried', '18:45');
  const untold = await group.post(`${path}/standing`, {});
  expect(untold.json()).toMatchObject({ code: 'motion-changes-untold' });
  const { clauses: known } = await view(motionId);
  await post(`${path}/standing`, {
    clauses: [
      { clauseId: known[0]!.clauseId, text: 'att bygga ett bad' },
      { text: 'att det är gratis' },
    ],
  });
  expect(await view(motionId)).toMatchObject({
    stage: 'stoodBehind',
    clauses: [
      { clauseId: known[0]!.clauseId, text: 'att bygga ett bad' },
      { text: 'att det är gratis' },
    ],
  });

  const corrected = await secretary.post(
    `/meetings/${meeting.meetingId}/decisions/${decisionId}/correction`,
    { outcome: 'rejected', figures: null, reason: 'Mötet sa nej.' },
  );
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect(await view(motionId)).toMatchObject({
    stood: [{ standing: 'standsBehindWithChanges', now: { standing: 'doesNot' } }],
  });
  const sent = await group.post(`${path}/sendings`, {
    ...{ bodyId: association.boardId, to: 'Partistyrelsen', on: '2024-01-31' },
  });
  expect(sent.json()).toMatchObject({ code: 'association-does-not-stand-behind' });
  await post(`${path}/standing`);
  expect(await view(motionId)).toMatchObject({ stage: 'notStoodBehind', adoptedVersionId: null });
});

test('tabled, it comes back; once the notice has gone out it goes onto a question that stands there', async () => {
  const { as, group, post, posting, view, begin, draft, secretary, now } = await startMotions();
  const author = await as('member');
  const { motionId, path } = await begin(author, 'Bad', ['att bygga bad']);
  await posting(author)(`${path}/preparation`);
  const meeting = await draft();
  const { itemId } = await post<{ itemId: string }>(`${path}/agenda-item`, {
    meetingId: meeting.meetingId,
  });
  await meeting.hold('2024-01-11');
  await meeting.takeUp(itemId, '18:40');
  await secretary.post(`/meetings/${meeting.meetingId}/agenda-items/${itemId}/passing-over`, {
    ...{ outcome: 'tabled', at: meeting.at('18:41') },
  });
  await post(`${path}/standing`);
  expect(await view(motionId)).toMatchObject({ stage: 'tabled', next: 'place', placed: null });

  const next = await draft('2024-02-28');
  const standing = await next.item({ title: 'Motioner till kongressen', matter: 'motion' });
  await next.propose(standing, { kind: 'person', id: author.personId }, [
    'att ställa sig bakom motionen',
  ]);
  now('2024-02-01T10:00:00Z');
  await next.call('2024-02-01', '10:00');
  const called = await group.post(`${path}/agenda-item`, { meetingId: next.meetingId });
  expect(called.json()).toMatchObject({ code: 'motion-after-the-notice' });
  const placed = await post<{ itemId: string }>(`${path}/agenda-item`, {
    ...{ meetingId: next.meetingId, itemId: standing },
  });
  expect(placed.itemId).toBe(standing);
  expect(await view(motionId)).toMatchObject({
    stage: 'beforeMeeting',
    stood: [{ standing: 'tabled' }],
  });
});

test('a member hands a motion in to the meeting; it is taken in as in time or late, by when it came', async () => {
  const { as, post, posting, view, begin, draft, secretary, association, now } =
    await startMotions();
  const author = await as('member');
  const to = { addressee: { kind: 'body', bodyId: association.memberMeetingId } };
  const meeting = await draft();
  const url = `/meetings/${meeting.meetingId}`;
  const early = await begin(author, 'Fika', ['att bjuda på fika'], to);
  const earlier = { at: '2024-01-01T10:00:00.000Z' };
  expect((await author.post(`${early.path}/preparation`, earlier)).statusCode).toBe(403);
  await posting(author)(`${early.path}/preparation`);
  expect((await author.get(`${url}/motions`)).statusCode).toBe(403);
  now('2024-01-11T12:00:00Z');
  await meeting.call('2024-01-11', '10:00');
  now('2024-01-15T18:00:00Z');
  const late = await begin(author, 'Kaffe', ['att koka kaffe'], to);
  await posting(author)(`${late.path}/preparation`);
  expect((await secretary.get(`${url}/motions`)).json()).toMatchObject({
    motions: [
      { motionId: early.motionId, title: 'Fika', late: false },
      { motionId: late.motionId, title: 'Kaffe', late: true },
    ],
    obstacle: null,
  });
  // The page of the motion and the command agree, and say so of no other motion.
  const [meetings, elsewhere] = [
    '/motions/meetings',
    `/motions/meetings?motionId=${late.motionId}`,
  ];
  const named = async (asked: string) => (await secretary.get(asked)).json().meetings;
  expect(await named(meetings)).toMatchObject([
    { obstacle: 'motion-after-the-notice', late: false },
  ]);
  expect(await named(elsewhere)).toMatchObject([{ obstacle: null, late: true }]);
  for (const { path } of [early, late])
    await post(`${path}/agenda-item`, { meetingId: meeting.meetingId });
  const { items } = (await secretary.get(url)).json();
  const said = (title: string) =>
    items.find((one: { title: string }) => one.title.endsWith(title)).background;
  expect(said('Fika')).toContain('Inlämnad den 10 januari 2024.');
  expect(said('Kaffe')).toContain('Inlämnad den 15 januari 2024, efter att kallelsen gick ut.');
  expect((await secretary.get(`${url}/motions`)).json().motions).toEqual([]);
  expect(await view(late.motionId)).toMatchObject({ stage: 'beforeMeeting' });
  // What came after the notice is told to those who were called.
  const { messages } = (await secretary.get(`${url}/outbox`)).json();
  expect(messages.map(({ kind }: { kind: string }) => kind)).toEqual([
    'notice',
    'newItem',
    'newItem',
  ]);
});

test('a motion to our own meeting has its outcome by what that meeting decided, clause by clause', async () => {
  const { as, post, posting, view, begin, draft, association } = await startMotions();
  const author = await as('member');
  const { motionId, path } = await begin(author, 'Fika', ['att bjuda på fika', 'att baka själva'], {
    addressee: { kind: 'body', bodyId: association.memberMeetingId },
  });
  await posting(author)(`${path}/preparation`);
  const meeting = await draft();
  const { itemId } = await post<{ itemId: string }>(`${path}/agenda-item`, {
    meetingId: meeting.meetingId,
  });
  const asked = await meeting.clausesOf(itemId);
  await meeting.hold('2024-01-11');
  await meeting.takeUp(itemId, '18:40');
  await meeting.decideClause(asked[0]!.clauseId, 'carried', '18:45');
  await meeting.decideClause(asked[1]!.clauseId, 'rejected', '18:46');
  await post(`${path}/standing`);
  expect(await view(motionId)).toMatchObject({
    ...{ stage: 'decided', summary: 'partlyGranted', next: 'followUp', to: 'Medlemsmötet' },
    clauses: [
      { text: 'att bjuda på fika', outcome: { outcome: 'granted', on: '2024-01-31' } },
      { text: 'att baka själva', outcome: { outcome: 'rejected' } },
    ],
  });
});
